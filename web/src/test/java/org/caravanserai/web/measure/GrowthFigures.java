package org.caravanserai.web.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.network.CorridorLoading;

/**
 * Whether what is asked every day stays as it is while the store of events grows: on one PostgreSQL
 * in a folder that is kept, so that it can grow on in another run.
 */
public final class GrowthFigures {

    private static final PrintStream OUT = System.out;
    private static final double GIGABYTE = 1e9;

    /** Measured: an event with an empty message, its indexes, and its share of the register. */
    private static final double BYTES_AN_EVENT = 700;

    private GrowthFigures() {}

    /**
     * @param args folder, events stored in the end, seconds for each figure, containers of a feed,
     *     boxes under way
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toAbsolutePath();
        long wanted = Long.parseLong(args[1]);
        DataSource source = Durable.kept(folder);
        try (House house = House.open(source)) {
            house.get(CorridorLoading.class).loadIfAbsent();
            long there = LongRoad.laid(source);
            announce(folder, wanted - there);
            LongRoad.lay(
                    Measured.POSTGRESQL,
                    source,
                    wanted,
                    laid -> OUT.printf(Locale.ROOT, "laid %,d; %s%n", laid, room(folder, source)));
            OUT.printf(Locale.ROOT, "%n%,d events stored before%n%n", LongRoad.laid(source));
            new EventFigures(house, Double.parseDouble(args[2]), Integer.parseInt(args[3])).few();
            BoardFigures.drawing(house, source, Integer.parseInt(args[4]));
        } finally {
            Durable.close();
        }
        System.exit(0);
    }

    private static void announce(Path folder, long more) throws IOException {
        double needed = Math.max(0, more) * BYTES_AN_EVENT / GIGABYTE;
        double free = Files.getFileStore(folder).getUsableSpace() / GIGABYTE;
        OUT.printf(
                Locale.ROOT,
                "%,d events to lay: about %.1f GB and some for the log, %.1f GB free%n",
                Math.max(0, more),
                needed,
                free);
        if (needed * 1.1 > free) {
            throw new IllegalStateException("Not enough room in " + folder);
        }
    }

    private static String room(Path folder, DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select pg_database_size(current_database())")) {
            row.next();
            return "%.1f GB on disk, %.1f GB free"
                    .formatted(
                            row.getLong(1) / GIGABYTE,
                            Files.getFileStore(folder).getUsableSpace() / GIGABYTE);
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
