package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.board.Board;
import org.caravanserai.shipments.board.Changes;
import org.caravanserai.shipments.network.CorridorLoading;

/** What a drawing of the board costs, and one of a past moment, without a server. */
public final class BoardFigures {

    private static final PrintStream OUT = System.out;
    private static final int DRAWINGS = 9;
    private static final int PASTS = 5;

    private BoardFigures() {}

    /**
     * @param args database, containers under way (20000)
     */
    public static void main(String[] args) throws Exception {
        Measured database = Measured.valueOf(args[0].toUpperCase(Locale.ROOT));
        int boxes = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        try (House house = House.open(database.fresh())) {
            house.get(CorridorLoading.class).loadIfAbsent();
            UnderWay.lay(database, house.get(DataSource.class), boxes);
            tell(database, house, boxes);
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

    private static void tell(Measured database, House house, int boxes) {
        Board board = house.get(Board.class);
        double[] drawing = drawings(house, board);
        OUT.println("| database | boxes | a drawing ms | longest ms | past ms |");
        OUT.println("|---|---|---|---|---|");
        OUT.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f |%n",
                database,
                boxes,
                drawing[DRAWINGS / 2],
                drawing[DRAWINGS - 1],
                past(board));
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
