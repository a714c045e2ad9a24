package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The rows of a gate pass over many lots with nothing around them, in batches and one commit:
 * posting, entries, balances that go, the pass and its lines, and the customs account of each lot
 * with its entry.
 */
final class BareDocument {

    private static final String ONE = "1000, 12000.5, 12500.25, 640.125";

    private final AtomicLong ids = new AtomicLong(1_000_000_000_000L);
    private final DataSource source;

    BareDocument(DataSource source) {
        this.source = source;
    }

    /**
     * @param first number of the first lot; the others follow
     */
    void write(long first, int lines) throws SQLException {
        long id = ids.addAndGet(2L * lines);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            BareJdbc.posting(connection, id, now);
            each(
                    connection,
                    "insert into inventory.entry (id, posting, lot, place, status, packages,"
                            + " net_kg, gross_kg, supplementary_quantity, effective_at,"
                            + " recorded_at) select ?, "
                            + id
                            + ", lot, place, status, -packages, -net_kg, -gross_kg,"
                            + " -supplementary_quantity, current_timestamp, current_timestamp"
                            + " from inventory.balance where lot = ?",
                    first,
                    lines,
                    id);
            each(
                    connection,
                    "insert into inventory.entry (id, posting, lot, place, status, packages,"
                            + " net_kg, gross_kg, supplementary_quantity, effective_at,"
                            + " recorded_at) values (?, "
                            + id
                            + ", ?, 2, 'RELEASED', "
                            + ONE
                            + ", current_timestamp, current_timestamp)",
                    first,
                    lines,
                    id + lines);
            each(connection, "delete from inventory.balance where lot = ?", first, lines, 0);
            pass(connection, id, first, lines);
            account(connection, id, first, lines);
            BareJdbc.journal(connection, id, Shelves.lot(first), now);
            connection.commit();
        }
    }

    private static void pass(Connection connection, long id, long first, int lines)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into inventory.gate_pass (id, number, site, posting, consignee_id,"
                            + " consignee_name, vehicle, actor, effective_at) values (?, ?, ?, ?,"
                            + " 'A', 'A', 'B', 'clerk', current_timestamp)")) {
            insert.setLong(1, id);
            insert.setString(2, "BARE-" + id);
            insert.setString(3, Shelves.SITE);
            insert.setLong(4, id);
            insert.executeUpdate();
        }
        each(
                connection,
                "insert into inventory.gate_pass_line (id, gate_pass, line, lot, location, status,"
                        + " container, supplementary_unit, packages, net_kg, gross_kg,"
                        + " supplementary_quantity) values (?, "
                        + id
                        + ", 1, ?, 'A-1', 'RELEASED', 'CSQU3054383', 'MTK', "
                        + ONE
                        + ")",
                first,
                lines,
                id);
    }

    private static void account(Connection connection, long id, long first, int lines)
            throws SQLException {
        each(
                connection,
                "update customs.account_balance set packages = packages - 1000, net_kg = net_kg"
                        + " - 12000.5, gross_kg = gross_kg - 12500.25, supplementary_quantity ="
                        + " supplementary_quantity - 640.125 where lot = ? and regime ="
                        + " 'RELEASED' and packages >= 1000",
                first,
                lines,
                0);
        each(
                connection,
                "insert into customs.account_balance (lot, regime, packages, net_kg, gross_kg,"
                        + " supplementary_quantity, supplementary_unit) values (?, 'GONE', "
                        + ONE
                        + ", 'MTK')",
                first,
                lines,
                0);
        each(
                connection,
                "insert into customs.account_entry (id, lot, kind, from_regime, to_regime,"
                        + " packages, net_kg, gross_kg, supplementary_quantity,"
                        + " supplementary_unit, before_packages, before_net_kg, reference,"
                        + " effective_at, recorded_at) values (?, ?, 'DISPATCHED', 'RELEASED',"
                        + " 'GONE', "
                        + ONE
                        + ", 'MTK', 1000, 12000.5, 'BARE', current_timestamp, current_timestamp)",
                first,
                lines,
                id);
    }

    /** One batch over all lots; a number before the lot where the row has one. */
    private static void each(Connection connection, String sql, long first, int lines, long id)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int line = 0; line < lines; line++) {
                int at = 1;
                if (id > 0) {
                    statement.setLong(at++, id + line);
                }
                statement.setString(at, Shelves.lot(first + line));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
