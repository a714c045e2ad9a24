package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import javax.sql.DataSource;

/**
 * Five years of a busy terminal by bulk SQL: lot after lot comes in, is moved eleven times in sixty
 * days and leaves. One posting in a hundred was entered three days late.
 */
final class LongHistory {

    /** Receipt, eleven movements and dispatch, two entries each. */
    static final int ENTRIES_A_LOT = 26;

    private static final int ACTS = 13;
    private static final long YEARS_SECONDS = 5L * 365 * 86_400;
    private static final long STEP_SECONDS = 60L * 86_400 / 12;
    private static final String LOT = "'LOT-' || lpad(cast(l.n as varchar), 6, '0')";
    private static final String AMOUNTS = "20, 12000.5, 12500.25, 640.125";
    private static final String AMOUNTS_LESS = "-20, -12000.5, -12500.25, -640.125";

    private final Measured database;
    private final DataSource source;
    private final long lots;

    LongHistory(Measured database, DataSource source, long lots) {
        this.database = database;
        this.source = source;
        this.lots = lots;
    }

    void write() throws SQLException {
        String posting = "l.n * " + ACTS + " + a.n";
        String acts =
                " from "
                        + database.numbers(1, lots)
                        + "l cross join "
                        + database.numbers(0, ACTS - 1)
                        + "a where "
                        + moment(0)
                        + " < timestamp '"
                        + Timestamp.valueOf(LocalDateTime.now())
                        + "'";
        String late = "case when mod(" + posting + ", 100) = 0 then 3 else 0 end";
        String times = moment(0) + ", " + moment(0) + " + " + days(late);
        run(
                "insert into inventory.lot (id, site, container, consignment, consignment_line,"
                        + " receipt, owner_id, owner_name, commodity, description, package_kind,"
                        + " supplementary_unit, storage_need, value_amount, value_currency,"
                        + " received_at) select "
                        + LOT
                        + ", '"
                        + Shelves.SITE
                        + "', 'CSQU3054383', 'SMGS-' || l.n, 1, l.n, 'OWNER-' || mod(l.n, 50),"
                        + " 'Owner', '8541430000', 'Modules', 'PX', 'MTK', 'GENERAL', 96000, 'USD',"
                        + " current_timestamp from "
                        + database.numbers(1, lots)
                        + "l",
                "insert into inventory.posting (id, kind, actor, effective_at, recorded_at) select "
                        + posting
                        + ", 'MOVEMENT', 'clerk', "
                        + times
                        + acts,
                entries("2 * (" + posting + ")", posting, giver(), AMOUNTS_LESS, times, acts),
                entries("2 * (" + posting + ") + 1", posting, taker(), AMOUNTS, times, acts),
                "insert into inventory.late_entry select recorded_at, effective_at, id from"
                        + " inventory.entry where recorded_at > effective_at",
                "insert into inventory.balance select lot, place, status, sum(packages),"
                    + " sum(net_kg), sum(gross_kg), sum(supplementary_quantity), 0, 0, 0, 0 from"
                    + " inventory.entry where place > 5 group by lot, place, status having"
                    + " sum(packages) > 0",
                database == Measured.H2 ? "analyze" : "vacuum analyze");
    }

    private static String entries(
            String id, String posting, String place, String amounts, String times, String acts) {
        return "insert into inventory.entry (id, posting, lot, place, status, packages, net_kg,"
                + " gross_kg, supplementary_quantity, effective_at, recorded_at) select "
                + String.join(", ", id, posting, LOT, place, "'RELEASED'", amounts, times)
                + acts;
    }

    /** The carrier, then one bin after the other. */
    private static String giver() {
        return "case when a.n = 0 then 1 else " + bin("a.n - 1") + " end";
    }

    /** One bin after the other, then the gate. */
    private static String taker() {
        return "case when a.n = " + (ACTS - 1) + " then 2 else " + bin("a.n") + " end";
    }

    private static String bin(String act) {
        return Shelves.FIRST_BIN + " + 1 + mod(l.n * 7 + (" + act + ") * 13, " + Shelves.BINS + ")";
    }

    /** When act {@code a} of lot {@code l} was done: lots come in evenly over the five years. */
    private String moment(int more) {
        String seconds =
                "cast(l.n * "
                        + YEARS_SECONDS
                        + ".0 / "
                        + lots
                        + " as bigint) + a.n * "
                        + STEP_SECONDS;
        return database == Measured.H2
                ? "dateadd('SECOND', "
                        + seconds
                        + " - "
                        + (YEARS_SECONDS - more)
                        + ", current_date)"
                : "(cast(current_date as timestamp) + ("
                        + seconds
                        + " - "
                        + (YEARS_SECONDS - more)
                        + ") * interval '1 second')";
    }

    private String days(String number) {
        return database == Measured.H2
                ? "(" + number + ") * interval '1' day"
                : "(" + number + ") * interval '1 day'";
    }

    String bytesAnEntry() throws SQLException {
        String size =
                database == Measured.H2
                        ? "select disk_space_used('inventory.entry')"
                        : "select pg_total_relation_size('inventory.entry')";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(size)) {
            row.next();
            return Long.toString(row.getLong(1) / (lots * ENTRIES_A_LOT));
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
