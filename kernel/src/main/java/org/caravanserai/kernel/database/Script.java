package org.caravanserai.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Several statements behind each other, as a database takes them best. A server takes them in one
 * round trip. H2 in this process has none to spare, and reads a text of several statements anew
 * each time, which costs it more than the rows; single ones it remembers.
 */
final class Script {

    private static final String EMBEDDED = "H2";

    private final Map<String, List<Part>> known = new ConcurrentHashMap<>();
    private volatile String product;

    /**
     * @param values how many arguments it takes
     */
    record Part(String sql, int values) {}

    /** What is sent one after the other. */
    List<Part> parts(Connection connection, String sql) throws SQLException {
        if (product == null) {
            product = connection.getMetaData().getDatabaseProductName();
        }
        return known.computeIfAbsent(
                sql, text -> EMBEDDED.equals(product) ? split(text) : whole(text));
    }

    private static List<Part> whole(String sql) {
        return List.of(new Part(sql, values(sql)));
    }

    private static List<Part> split(String sql) {
        List<Part> parts = new ArrayList<>();
        for (String one : sql.split(";\\s+")) {
            parts.add(new Part(one, values(one)));
        }
        return List.copyOf(parts);
    }

    private static int values(String sql) {
        return Math.toIntExact(sql.chars().filter(letter -> letter == '?').count());
    }
}
