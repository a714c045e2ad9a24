package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.House;

/** Postings a second, ours beside bare JDBC: one clerk, eight, and eight on one lot. */
public final class PostingFigures {

    private static final MeasuresAsked ONE = new MeasuresAsked(BigDecimal.ONE, null, null, null);
    private static final PrintStream OUT = System.out;
    private static final int SLICES = 5;

    private final Movements movements;
    private final BareJdbc bare;
    private final double seconds;

    private PostingFigures(House house, double seconds) {
        this.seconds = seconds;
        movements = house.get(Movements.class);
        bare = new BareJdbc(house.get(DataSource.class));
    }

    /**
     * @param args seconds for each figure (10), then the databases (both)
     */
    public static void main(String[] args) throws Exception {
        double seconds = args.length == 0 ? 10 : Double.parseDouble(args[0]);
        List<String> widths = new ArrayList<>();
        OUT.println("| database | clerks | ours /s | p95 ms | bare JDBC /s | ratio |");
        OUT.println("|---|---|---|---|---|---|");
        for (Measured database : Measured.named(args, 1)) {
            try (House house = House.open(database.fresh())) {
                Shelves shelves = new Shelves(database, house.get(DataSource.class));
                shelves.site();
                shelves.lots(1, Shelves.LOTS, "TEMPORARY_STORAGE");
                new PostingFigures(house, seconds).all(database);
                widths.add(database + ": " + Widths.of(database, house.get(DataSource.class)));
            }
        }
        OUT.println();
        widths.forEach(OUT::println);
        System.exit(0);
    }

    private void all(Measured database) throws Exception {
        line(database, "1", 1, false);
        line(database, "8", 8, false);
        line(database, "8 on one lot", 8, true);
    }

    /** Slices of both take turns, so that whatever else the machine does falls on both alike. */
    private void line(Measured database, String name, int clerks, boolean oneLot) throws Exception {
        for (int clerk = 0; clerk < clerks; clerk++) {
            move(lot(clerk, oneLot), 1, 2);
        }
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < clerks; i++) {
            connections.add(bare.open());
        }
        Clerks.Act ours = (clerk, turn) -> move(lot(clerk, oneLot), 1 + turn % 2, 2 - turn % 2);
        Clerks.Act theirs =
                (clerk, turn) -> bare(connections.get(clerk), lot(clerk, oneLot), turn % 2);
        Clerks.work(clerks, seconds, ours);
        Clerks.work(clerks, seconds / 3, theirs);
        List<Clerks.Pace> mine = new ArrayList<>();
        List<Clerks.Pace> there = new ArrayList<>();
        for (int slice = 0; slice < SLICES; slice++) {
            there.add(Clerks.work(clerks, seconds / SLICES, theirs));
            mine.add(Clerks.work(clerks, seconds / SLICES, ours));
        }
        for (Connection connection : connections) {
            connection.close();
        }
        tell(database, name, Clerks.together(mine), Clerks.together(there));
    }

    private static void tell(Measured database, String name, Clerks.Pace ours, Clerks.Pace bare) {
        OUT.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.1f | %.0f | %.2f |%n",
                database,
                name,
                ours.perSecond(),
                ours.p95Millis(),
                bare.perSecond(),
                ours.perSecond() / bare.perSecond());
    }

    private void bare(Connection connection, long lot, long side) throws Exception {
        long here = Shelves.FIRST_BIN + home(lot) + side;
        long there = Shelves.FIRST_BIN + home(lot) + 1 - side;
        bare.move(connection, Shelves.lot(lot), here, there);
    }

    private static long lot(int clerk, boolean oneLot) {
        return oneLot ? 150 : 1 + clerk * 3L;
    }

    private static long home(long lot) {
        return 1 + lot % 500;
    }

    /** One package from the lot's first bin to its neighbour or back. */
    private void move(long lot, long from, long to) {
        long home = home(lot) - 1;
        movements.move(
                new MoveOrder(
                        LotId.of(lot),
                        Shelves.bin(home + from),
                        Shelves.bin(home + to),
                        ONE,
                        StockStatus.TEMPORARY_STORAGE,
                        null));
    }
}
