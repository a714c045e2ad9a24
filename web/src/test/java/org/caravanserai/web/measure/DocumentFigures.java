package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.House;

/** A gate pass of many lines in one posting, written off the customs account, ours and bare. */
public final class DocumentFigures {

    private static final PrintStream OUT = System.out;
    private static final FacilityCode SITE = FacilityCode.parse(Shelves.SITE);
    private static final int WARM = 2;

    private final Dispatching dispatching;
    private final BareDocument bare;
    private final int lines;
    private long next = Shelves.FIRST_RELEASED;

    private DocumentFigures(House house, int lines) {
        this.lines = lines;
        dispatching = house.get(Dispatching.class);
        bare = new BareDocument(house.get(DataSource.class));
    }

    /**
     * @param args lines of a document, how many documents each, then the databases (both)
     */
    public static void main(String[] args) throws Exception {
        int lines = Integer.parseInt(args[0]);
        int times = Integer.parseInt(args[1]);
        OUT.printf(
                "A gate pass of %d lines: entries, balances, lines, customs accounts%n%n", lines);
        OUT.println("| database | ours ms | bare JDBC ms | times bare | rows |");
        OUT.println("|---|---|---|---|---|");
        for (Measured database : Measured.named(args, 2)) {
            try (House house = House.open(database.fresh())) {
                DataSource source = house.get(DataSource.class);
                Shelves shelves = new Shelves(database, source);
                shelves.site();
                shelves.lots(Shelves.FIRST_RELEASED, 2 * (times + WARM) * lines, "RELEASED");
                new DocumentFigures(house, lines).all(database, source, times);
            }
        }
        System.exit(0);
    }

    /** Both take turns, so that whatever else the machine does falls on both alike. */
    private void all(Measured database, DataSource source, int times) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int turn = -WARM; turn < times; turn++) {
            double mine = millis(() -> dispatching.dispatch(order(taken())));
            double there = millis(() -> bare.write(taken(), lines));
            if (turn >= 0) {
                ours.add(mine);
                theirs.add(there);
            }
        }
        OUT.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.1f | %s |%n",
                database,
                median(ours),
                median(theirs),
                median(ours) / median(theirs),
                Widths.of(database, source));
    }

    private long taken() {
        long first = next;
        next += lines;
        return first;
    }

    private DispatchOrder order(long first) {
        List<DispatchOrder.Line> order = new ArrayList<>();
        for (long lot = first; lot < first + lines; lot++) {
            order.add(new DispatchOrder.Line(LotId.of(lot), Shelves.bin(1 + lot % 500), null));
        }
        return new DispatchOrder(SITE, order, "Almaty Solar LLP", "777 ABC 02", null);
    }

    /** Something that may fail. */
    private interface Work {
        void run() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
