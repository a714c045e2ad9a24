package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Years of events of other containers, a hundred each, laid down by bulk SQL. */
final class LongRoad {

    private static final int EVENTS_A_BOX = 100;
    private static final long AT_ONCE = 1_000_000;

    /** Above what the sequences give out in a run, below the ids of bare JDBC. */
    private static final long FIRST = 100_000_000_000L;

    private static final String ROWS =
            """
            insert into shipments.message (id, source, event_id, event_updated_at, content_hash,
              received_at, raw)
              select %1$d + n, 'OLD', 'e' || n, current_timestamp, repeat('0', 64),
                current_timestamp, '{}' from %2$s;
            insert into shipments.tracking_event (id, source, event_id, event_updated_at, message,
              content_hash, type_code, event_code, classifier, happened_at, utc_offset, facility,
              milestone, mode, train, empty, wide, retracted, recorded_at)
              select %1$d + n, 'OLD', 'e' || n, current_timestamp, %1$d + n, repeat('0', 64),
                'TRANSPORT', 'ARRI', 'ACT', current_timestamp, 'Z', 'KZ-ALTYNKOL', 'BORDER_ARR',
                'RAIL', 'O' || n / 5500, false, false, false, current_timestamp from %2$s;
            insert into shipments.event_container (event, container)
              select %1$d + n, 'OLDU' || lpad(cast(n / %3$d as varchar), 7, '0') from %2$s
            """;

    private LongRoad() {}

    static void lay(Measured database, DataSource source, long events) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (long from = 1; from <= events; from += AT_ONCE) {
                String numbers = database.numbers(from, Math.min(events, from + AT_ONCE - 1)) + "b";
                for (String sql : ROWS.formatted(FIRST, numbers, EVENTS_A_BOX).split(";")) {
                    statement.execute(sql);
                }
            }
            statement.execute(database == Measured.POSTGRESQL ? "vacuum analyze" : "analyze");
        }
    }
}
