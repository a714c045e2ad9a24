package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.board.Board;
import org.caravanserai.shipments.board.BoardView;
import org.caravanserai.shipments.board.Changes;
import org.caravanserai.shipments.network.CorridorLoading;

/**
 * How long operators wait for the board while boxes move, without a server: looks of all together,
 * one drawing, and one of a past moment.
 */
public final class BoardFigures {

    private static final PrintStream OUT = System.out;
    private static final int DRAWINGS = 9;
    private static final int PASTS = 5;

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
            UnderWay.lay(database, house.get(DataSource.class), boxes);
            tell(database, house, boxes, operators, seconds);
        }
        System.exit(0);
    }

    /** One line of a drawing, with so many boxes under way. */
    static void drawing(House house, DataSource source, int boxes) throws SQLException {
        UnderWay.lay(Measured.POSTGRESQL, source, boxes);
        double[] millis = drawings(house, house.get(Board.class));
        OUT.printf(
                Locale.ROOT,
                "drawing of the board with %d boxes under way: median %.0f ms, longest %.0f ms%n",
                boxes,
                millis[DRAWINGS / 2],
                millis[DRAWINGS - 1]);
    }

    private static void tell(
            Measured database, House house, int boxes, int operators, double seconds)
            throws Exception {
        Board board = house.get(Board.class);
        double[] drawing = drawings(house, board);
        double past = past(board);
        AtomicInteger drawn = new AtomicInteger();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleWithFixedDelay(
                () -> drawn.addAndGet(beat(house, board) > 0 ? 1 : 0), 1, 1, TimeUnit.SECONDS);
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
                "| database | boxes | operators | looks /s | p95 ms | drawn meanwhile | a drawing"
                        + " ms | longest ms | past ms |");
        OUT.println("|---|---|---|---|---|---|---|---|---|");
        OUT.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.2f | %d | %.0f | %.0f | %.0f |%n",
                database,
                boxes,
                operators,
                pace.perSecond(),
                pace.p95Millis(),
                drawn.get(),
                drawing[DRAWINGS / 2],
                drawing[DRAWINGS - 1],
                past);
    }

    /** Sorted times of real drawings, the first ones apart. */
    private static double[] drawings(House house, Board board) {
        double[] millis = new double[DRAWINGS];
        board.now();
        for (int i = -DRAWINGS; i < DRAWINGS; i++) {
            double took = 0;
            while (took == 0) {
                took = beat(house, board);
            }
            if (i >= 0) {
                millis[i] = took;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    /**
     * Something changed, and the clock beats. The board rests between two drawings.
     *
     * @return what it took, in milliseconds; 0 if the board rested
     */
    private static double beat(House house, Board board) {
        house.get(Changes.class).happened();
        Instant before = board.now().at();
        long begin = System.nanoTime();
        board.refresh();
        double took = (System.nanoTime() - begin) / 1e6;
        return board.now().at().equals(before) ? 0 : took;
    }

    private static double past(Board board) {
        AtomicLong back = new AtomicLong(7200);
        Runnable look = () -> board.at(Instant.now().minusSeconds(back.incrementAndGet()));
        look.run();
        long begin = System.nanoTime();
        for (int i = 0; i < PASTS; i++) {
            look.run();
        }
        return (System.nanoTime() - begin) / 1e6 / PASTS;
    }
}
