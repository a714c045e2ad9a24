package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.board.Board;
import org.caravanserai.shipments.board.BoardView;
import org.caravanserai.shipments.board.Changes;
import org.caravanserai.shipments.network.CorridorLoading;

/**
 * How long operators wait for the board while boxes move: looks of all together, one drawing, and
 * one of a past moment.
 */
public final class BoardFigures {

    private static final PrintStream OUT = System.out;
    private static final String PLACES =
            "case mod(n, 5) when 0 then 'XIA-LANDPORT' when 1 then 'HRS-CN' when 2 then"
                    + " 'KZ-ALTYNKOL' when 3 then 'KZ-AKTAU-PORT' else 'AZ-ALAT' end";

    private BoardFigures() {}

    /**
     * @param args database, containers under way (20000), operators (50), seconds (30)
     */
    public static void main(String[] args) throws Exception {
        Measured database = Measured.valueOf(args[0].toUpperCase(Locale.ROOT));
        int boxes = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int operators = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        double seconds = args.length > 3 ? Double.parseDouble(args[3]) : 30;
        try (House house = House.open(database.fresh())) {
            house.get(CorridorLoading.class).loadIfAbsent();
            lay(database, house.get(DataSource.class), boxes);
            tell(database, house, boxes, operators, seconds);
        }
        System.exit(0);
    }

    private static void tell(
            Measured database, House house, int boxes, int operators, double seconds)
            throws Exception {
        Board board = house.get(Board.class);
        board.now();
        double drawing = millis(() -> draw(house, board));
        AtomicLong back = new AtomicLong(7200);
        double past = millis(() -> board.at(Instant.now().minusSeconds(back.incrementAndGet())));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleWithFixedDelay(() -> draw(house, board), 1, 1, TimeUnit.SECONDS);
        Clerks.Pace pace =
                Clerks.work(
                        operators,
                        seconds,
                        (operator, turn) -> {
                            BoardView seen = board.now();
                            if (seen.places().isEmpty()) {
                                throw new IllegalStateException("An empty board");
                            }
                        });
        clock.shutdownNow();
        OUT.println(
                "| database | boxes | operators | looks /s | p95 ms | a drawing ms | past ms |");
        OUT.println("|---|---|---|---|---|---|---|");
        OUT.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.2f | %.0f | %.0f |%n",
                database,
                boxes,
                operators,
                pace.perSecond(),
                pace.p95Millis(),
                drawing,
                past);
    }

    /** Something changed, and the clock draws. */
    private static void draw(House house, Board board) {
        house.get(Changes.class).happened();
        board.refresh();
    }

    private static double millis(Runnable work) {
        work.run();
        long begin = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            work.run();
        }
        return (System.nanoTime() - begin) / 5e6;
    }

    private static void lay(Measured database, DataSource source, int boxes) throws SQLException {
        String number = "'BRDU' || lpad(cast(n as varchar), 7, '0')";
        String ago = "current_timestamp - mod(n, 200) * interval '1' hour";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into shipments.container (number, status, facility, origin,"
                            + " destination, registered_at, announced_at, moved_at, heard_at,"
                            + " departed) select "
                            + number
                            + ", 'UNDER_WAY', "
                            + PLACES
                            + ", 'XIA-LANDPORT', 'GE-POTI', current_timestamp, current_timestamp, "
                            + ago
                            + ", current_timestamp, mod(n, 2) = 0 from "
                            + database.numbers(1, boxes)
                            + "b");
            statement.execute(
                    "insert into shipments.leg_run (id, container, from_facility, to_facility,"
                            + " departed_at, arrived_at) select n, "
                            + number
                            + ", 'XIA-LANDPORT', 'HRS-CN', "
                            + ago
                            + " - interval '5' day, "
                            + ago
                            + " from "
                            + database.numbers(1, boxes)
                            + "b");
            statement.execute("analyze");
        }
    }
}
