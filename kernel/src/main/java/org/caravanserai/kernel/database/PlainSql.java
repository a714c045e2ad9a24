package org.caravanserai.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/**
 * Plain SQL on the connection of the running transaction, for the few paths that are walked a
 * thousand times a second, where translating a query costs more than answering it.
 *
 * <p>What the entity manager has not written yet is written before, so both see the same rows. A
 * list of texts or of whole numbers is one argument, written {@code = any(?)}, so that the text of
 * a statement never depends on how long it is.
 */
@ApplicationScoped
public class PlainSql {

    @Inject EntityManager em;

    /** Reads one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of the answer. */
    public <T> List<T> rows(String sql, Reader<T> reader, Object... arguments) {
        em.flush();
        return em.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, sql, reader, arguments));
    }

    private static <T> List<T> read(
            Connection connection, String sql, Reader<T> reader, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            List<T> rows = new ArrayList<>();
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.add(reader.read(answer));
                }
            }
            return rows;
        }
    }

    /**
     * Runs one statement for every row of arguments, in one batch.
     *
     * @return how many rows each changed
     */
    public int[] batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        em.flush();
        return em.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                for (Object[] row : rows) {
                                    bind(connection, statement, row);
                                    statement.addBatch();
                                }
                                return statement.executeBatch();
                            }
                        });
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... row)
            throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            statement.setObject(
                    i + 1, value instanceof Collection<?> list ? array(connection, list) : value);
        }
    }

    private static Object array(Connection connection, Collection<?> list) throws SQLException {
        boolean texts = list.stream().allMatch(String.class::isInstance);
        return connection.createArrayOf(texts ? "varchar" : "bigint", list.toArray());
    }
}
