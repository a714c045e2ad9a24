package org.caravanserai.kernel.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts values into the places of a statement; a list is one array. */
final class Binding {

    private final Map<String, int[]> types = new ConcurrentHashMap<>();

    void bind(String sql, Connection connection, PreparedStatement statement, Object... row)
            throws SQLException {
        int[] kinds = null;
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null) {
                kinds = kinds == null ? types(sql, statement) : kinds;
                statement.setNull(i + 1, kinds[i]);
            } else if (row[i] instanceof Collection<?> list && list.isEmpty()) {
                // PostgreSQL wants to know of what, and names an array by a leading underscore.
                String array = statement.getParameterMetaData().getParameterTypeName(i + 1);
                String of = array.startsWith("_") ? array.substring(1) : "varchar";
                statement.setArray(i + 1, connection.createArrayOf(of, list.toArray()));
            } else {
                statement.setObject(i + 1, bound(connection, row[i]));
            }
        }
    }

    /**
     * A null without a type would make the server plan a statement anew whenever another of its
     * values is missing.
     */
    private int[] types(String sql, PreparedStatement statement) throws SQLException {
        int[] known = types.get(sql);
        if (known == null) {
            ParameterMetaData parameters = statement.getParameterMetaData();
            known = new int[parameters.getParameterCount()];
            for (int i = 0; i < known.length; i++) {
                known[i] = parameters.getParameterType(i + 1);
            }
            types.put(sql, known);
        }
        return known;
    }

    private static Object bound(Connection connection, Object value) throws SQLException {
        if (value instanceof Collection<?> list) {
            return array(connection, list);
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    private static Object array(Connection connection, Collection<?> list) throws SQLException {
        return connection.createArrayOf(type(list), list.toArray());
    }

    private static String type(Collection<?> list) {
        if (list.stream().allMatch(String.class::isInstance)) {
            return "varchar";
        }
        return list.stream().allMatch(BigDecimal.class::isInstance) ? "numeric" : "bigint";
    }
}
