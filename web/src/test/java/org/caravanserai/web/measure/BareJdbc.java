package org.caravanserai.web.measure;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The rows of a movement with nothing around them: a posting, its two entries, the two guarded
 * changes of balance and the journal's two rows, prepared statements, batches where they help, one
 * commit.
 */
final class BareJdbc {

    private static final BigDecimal[] ONE = {
        new BigDecimal("1"),
        new BigDecimal("12.0005"),
        new BigDecimal("12.50025"),
        new BigDecimal("0.640125")
    };

    private static final String BODY =
            "{\"posting\":\"P-000000000\",\"lot\":\"L-000001\",\"from\":\"A-1\",\"to\":\"A-2\","
                + "\"status\":\"TEMPORARY_STORAGE\",\"measures\":{\"packages\":1,\"netKg\":12.0005,"
                + "\"grossKg\":12.50025,\"supplementary\":{\"quantity\":0.640125,\"unit\":\"MTK\"}},"
                + "\"effectiveAt\":\"2026-11-22T00:00:00.000000Z\"}";

    /** Far above what the sequences of the program give out. */
    private final AtomicLong ids = new AtomicLong(1_000_000_000_000L);

    private final DataSource source;

    BareJdbc(DataSource source) {
        this.source = source;
    }

    /** One clerk's connection, kept while the clerk works. */
    Connection open() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    void move(Connection connection, String lot, long from, long to) throws SQLException {
        long id = ids.incrementAndGet();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        posting(connection, id, now);
        entries(connection, id, lot, from, to, now);
        balances(connection, lot, Math.min(from, to), Math.max(from, to), from);
        journal(connection, id, lot, now);
        connection.commit();
    }

    static void posting(Connection connection, long id, OffsetDateTime now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into inventory.posting (id, kind, actor, effective_at, recorded_at)"
                                + " values (?, 'MOVEMENT', 'clerk', ?, ?)")) {
            insert.setLong(1, id);
            insert.setObject(2, now);
            insert.setObject(3, now);
            insert.executeUpdate();
        }
    }

    private static void entries(
            Connection connection, long id, String lot, long from, long to, OffsetDateTime now)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into inventory.entry (id, posting, lot, place, status, packages,"
                                + " net_kg, gross_kg, supplementary_quantity, effective_at,"
                                + " recorded_at) values (?, ?, ?, ?, 'TEMPORARY_STORAGE', ?, ?, ?,"
                                + " ?, ?, ?)")) {
            for (int side = 0; side < 2; side++) {
                insert.setLong(1, 2 * id + side);
                insert.setLong(2, id);
                insert.setString(3, lot);
                insert.setLong(4, side == 0 ? from : to);
                for (int i = 0; i < ONE.length; i++) {
                    insert.setBigDecimal(5 + i, side == 0 ? ONE[i].negate() : ONE[i]);
                }
                insert.setObject(9, now);
                insert.setObject(10, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void balances(
            Connection connection, String lot, long first, long second, long taken)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update inventory.balance set packages = packages + ?, net_kg = net_kg + ?,"
                            + " gross_kg = gross_kg + ?, supplementary_quantity ="
                            + " supplementary_quantity + ? where lot = ? and place = ? and status ="
                            + " 'TEMPORARY_STORAGE' and packages + ? >= reserved_packages")) {
            for (long place : new long[] {first, second}) {
                for (int i = 0; i < ONE.length; i++) {
                    update.setBigDecimal(1 + i, place == taken ? ONE[i].negate() : ONE[i]);
                }
                update.setString(5, lot);
                update.setLong(6, place);
                update.setBigDecimal(7, place == taken ? ONE[0].negate() : ONE[0]);
                update.addBatch();
            }
            for (int done : update.executeBatch()) {
                if (done != 1) {
                    throw new SQLException("Not enough");
                }
            }
        }
    }

    static void journal(Connection connection, long id, String lot, OffsetDateTime now)
            throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into kernel.journal (id, fact, subject, actor,"
                                        + " effective_at, recorded_at, body) values (?,"
                                        + " 'GoodsMoved', ?, 'clerk', ?, ?, ?)");
                PreparedStatement pending =
                        connection.prepareStatement(
                                "insert into kernel.journal_pending (journal_id) values (?)")) {
            insert.setLong(1, id);
            insert.setString(2, "lot:" + lot);
            insert.setObject(3, now);
            insert.setObject(4, now);
            insert.setString(5, BODY);
            insert.executeUpdate();
            pending.setLong(1, id);
            pending.executeUpdate();
        }
    }
}
