package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.scanning.Scans;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.House;

/** How soon a scan is answered while eight clerks move goods without a pause. */
public final class ScanFigures {

    private static final PrintStream OUT = System.out;
    private static final int CLERKS = 8;
    private static final FacilityCode SITE = FacilityCode.parse(Shelves.SITE);
    private static final MeasuresAsked ONE = new MeasuresAsked(BigDecimal.ONE, null, null, null);

    private final House house;
    private final AtomicBoolean over = new AtomicBoolean();

    private ScanFigures(House house) {
        this.house = house;
    }

    /**
     * @param args seconds for each figure, then the databases (both)
     */
    public static void main(String[] args) throws Exception {
        double seconds = Double.parseDouble(args[0]);
        OUT.println("| database | a scan of | p50 ms | p95 ms | bare JDBC p95 ms |");
        OUT.println("|---|---|---|---|---|");
        for (Measured database : Measured.named(args, 1)) {
            try (House house = House.open(database.fresh())) {
                Shelves shelves = new Shelves(database, house.get(DataSource.class));
                shelves.site();
                shelves.lots(1, Shelves.LOTS, "TEMPORARY_STORAGE");
                new ScanFigures(house).all(database, seconds);
            }
        }
        System.exit(0);
    }

    private void all(Measured database, double seconds) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(CLERKS);
        List<Future<?>> work = new ArrayList<>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            long lot = 1 + clerk * 3L;
            work.add(desks.submit(() -> moving(lot)));
        }
        Scans scans = house.get(Scans.class);
        try (Connection connection = house.get(DataSource.class).getConnection()) {
            line(
                    database,
                    "a lot",
                    seconds,
                    turn -> scans.read(lot(turn), SITE),
                    turn ->
                            bare(
                                    connection,
                                    "select id from inventory.lot where id = ?",
                                    lot(turn)));
            line(
                    database,
                    "a bin",
                    seconds,
                    turn -> scans.read(bin(turn), SITE),
                    turn ->
                            bare(
                                    connection,
                                    "select id from inventory.place where site = '"
                                            + Shelves.SITE
                                            + "' and code = ?",
                                    bin(turn)));
        }
        over.set(true);
        for (Future<?> clerk : work) {
            clerk.get();
        }
        desks.shutdown();
    }

    /** Something done at a turn. */
    private interface Look {
        void at(long turn) throws Exception;
    }

    private static void line(Measured database, String what, double seconds, Look ours, Look bare)
            throws Exception {
        Clerks.Pace mine = Clerks.work(1, seconds, (clerk, turn) -> ours.at(turn));
        Clerks.Pace theirs = Clerks.work(1, seconds / 2, (clerk, turn) -> bare.at(turn));
        OUT.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f |%n",
                database,
                what,
                mine.p50Millis(),
                mine.p95Millis(),
                theirs.p95Millis());
    }

    private void moving(long lot) {
        Movements movements = house.get(Movements.class);
        String home = bin(lot);
        String other = bin(lot + 1);
        boolean there = false;
        while (!over.get()) {
            movements.move(
                    new MoveOrder(
                            LotId.of(lot),
                            there ? other : home,
                            there ? home : other,
                            ONE,
                            StockStatus.TEMPORARY_STORAGE,
                            null));
            there = !there;
        }
    }

    private static String lot(long turn) {
        return Shelves.lot(1 + turn % Shelves.LOTS);
    }

    private static String bin(long turn) {
        return Shelves.bin(1 + turn % 500);
    }

    private static void bare(Connection connection, String sql, String code) throws Exception {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, code);
            if (!select.executeQuery().next()) {
                throw new IllegalStateException(code);
            }
        }
    }
}
