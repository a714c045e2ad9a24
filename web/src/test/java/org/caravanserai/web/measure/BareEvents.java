package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The rows of a batch of events with nothing around them: the message, the event, the container it
 * names, and for every second one what a movement leaves behind; prepared batches, one commit.
 */
final class BareEvents {

    private static final List<String> EACH =
            List.of(
                    "insert into shipments.message (id, source, event_id, event_updated_at,"
                            + " content_hash, received_at, raw) values (?, 'BARE', ?, ?, ?, ?, ?)",
                    "insert into shipments.tracking_event (id, source, event_id, event_updated_at,"
                        + " message, content_hash, type_code, event_code, classifier, happened_at,"
                        + " utc_offset, facility, milestone, mode, train, empty, wide, retracted,"
                        + " recorded_at) values (?, 'BARE', ?, ?, ?, ?, 'TRANSPORT', 'ARRI', 'ACT',"
                        + " ?, 'Z', 'KZ-ALTYNKOL', 'BORDER_ARR', 'RAIL', ?, false, false, false,"
                        + " ?)",
                    "insert into shipments.event_container (event, container) values (?, ?)");

    private static final List<String> EVERY_SECOND =
            List.of(
                    "insert into shipments.told (container, kind, event, told_at)"
                            + " values (?, 'ARRIVED', ?, ?)",
                    "insert into kernel.journal (id, fact, subject, actor, effective_at,"
                            + " recorded_at, body) values (?, 'ContainerArrived', ?, 'feed', ?, ?,"
                            + " ?)",
                    "insert into kernel.journal_pending (journal_id) values (?)");

    private static final String HASH = "0".repeat(64);
    private static final String BODY =
            "{\"container\":\"LNGU0000000\",\"facility\":\"KZ-ALTYNKOL\",\"on\":{\"kind\":\"TRAIN\","
                + "\"reference\":\"X0001\"},\"effectiveAt\":\"2026-11-22T00:00:00.000000Z\"}";

    /** Far above what the sequences of the program give out. */
    private static final long FIRST = 1_000_000_000_000L;

    private final AtomicLong ids;
    private final DataSource source;

    /** Goes on behind what an earlier run left in the same database. */
    BareEvents(DataSource source) throws SQLException {
        this.source = source;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select coalesce(max(id) + 1, 0) from"
                                        + " shipments.tracking_event")) {
            row.next();
            ids = new AtomicLong(Math.max(FIRST, row.getLong(1)));
        }
    }

    Connection open() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    void write(Connection connection, int events) throws SQLException {
        long first = ids.getAndAdd(events);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        for (int table = 0; table < EACH.size(); table++) {
            rows(connection, EACH.get(table), first, events, 1, row(table, now));
        }
        for (int table = 0; table < EVERY_SECOND.size(); table++) {
            rows(connection, EVERY_SECOND.get(table), first, events, 2, moved(table, now));
        }
        connection.commit();
    }

    /** The values of one row. */
    private interface Row {
        Object[] of(long id);
    }

    private static Row row(int table, OffsetDateTime now) {
        return id ->
                switch (table) {
                    case 0 ->
                            new Object[] {
                                id, "e" + id, now, HASH, now, Journeys.event("BARE", 1, 7)
                            };
                    case 1 ->
                            new Object[] {
                                id, "e" + id, now, id, HASH, now, "X" + id / 55 % 999, now
                            };
                    default -> new Object[] {id, number(id)};
                };
    }

    private static Row moved(int table, OffsetDateTime now) {
        return id ->
                switch (table) {
                    case 0 -> new Object[] {number(id), id, now};
                    case 1 -> new Object[] {id, "container:" + number(id), now, now, BODY};
                    default -> new Object[] {id};
                };
    }

    /** None of those that ours tell of: what is read of one must not be what the other wrote. */
    private static String number(long id) {
        return Journeys.number((int) (5_000_000 + id % 5000));
    }

    private static void rows(
            Connection connection, String sql, long first, int events, int every, Row row)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (long id = first; id < first + events; id += every) {
                Object[] values = row.of(id);
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
