package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * Years of events of other containers, laid down by bulk SQL: a hundred events for each, every four
 * seconds one, so that 75 million are nine and a half years. Each container has its row in the
 * register and the runs it made; nine of ten are empty by now.
 */
final class LongRoad {

    private static final int EVENTS_A_BOX = 100;
    private static final long AT_ONCE = 1_000_000;

    /** Above what the sequences give out in a run, below the ids of bare JDBC. */
    private static final long FIRST = 100_000_000_000L;

    /** More than the program has. */
    private static final int LANES = 100;

    /** Messages are numbered as calls of 500 events number them. */
    private static final String MESSAGE = "%1$d + n / 500 * 8192 + mod(n, 500)";

    private static final String AT =
            "date_trunc('day', current_timestamp) - interval '10' year"
                    + " + n / 900 * interval '1' hour + mod(n, 900) * interval '4' second";

    private static final String EVENTS =
            """
            insert into shipments.message (id, source, event_id, event_updated_at, content_hash,
              received_at, raw)
              select @message, 'OLD', 'e' || n, @at, repeat('0', 64), @at, '{}' from %2$s;
            insert into shipments.tracking_event (id, source, event_id, event_updated_at, message,
              content_hash, type_code, event_code, classifier, happened_at, utc_offset, facility,
              milestone, mode, train, empty, wide, retracted, recorded_at)
              select %1$d + n, 'OLD', 'e' || n, @at, @message, repeat('0', 64),
                'TRANSPORT', 'ARRI', 'ACT', @at, 'Z', 'KZ-ALTYNKOL', 'BORDER_ARR',
                'RAIL', 'O' || n / 5500, false, false, false, @at from %2$s;
            insert into shipments.event_container (event, container)
              select %1$d + n, 'OLDU' || lpad(cast(n / %3$d as varchar), 7, '0') from %2$s;
            insert into shipments.message_chapter (chapter, lane, newest)
              select (@message) / 1048576, %4$d, max(@at) from %2$s
                group by (@message) / 1048576
            """;

    private static final String BOXES =
            """
            insert into shipments.container (number, status, facility, origin, destination,
              registered_at, announced_at, moved_at, heard_at, departed)
              select 'OLDU' || lpad(cast(n / %3$d as varchar), 7, '0'),
                case when mod(n / %3$d, 10) = 0 then 'ARRIVED' else 'EMPTY' end, 'GE-POTI',
                'XIA-LANDPORT', 'GE-POTI', @at, @at, @at, @at, false from %2$s
                where mod(n, %3$d) = 0;
            insert into shipments.leg_run (id, container, from_facility, to_facility, departed_at,
              arrived_at)
              select %1$d + n, 'OLDU' || lpad(cast(n / %3$d as varchar), 7, '0'),
                case when mod(n, %3$d) = 0 then 'XIA-LANDPORT' else 'HRS-CN' end,
                case when mod(n, %3$d) = 0 then 'HRS-CN' else 'KZ-ALTYNKOL' end,
                @at, @at + interval '70' hour from %2$s where mod(n, %3$d) in (0, 50)
            """;

    private LongRoad() {}

    /** How many lie there already. */
    static long laid(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select coalesce(max(id) - %1$d, 0) from shipments.tracking_event where id between %1$d and 2 * %1$d"
                                        .formatted(FIRST))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Lays on, up to so many in all. */
    static void lay(Measured database, DataSource source, long events, LongConsumer laid)
            throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (long from = laid(source) + 1; from <= events; from += AT_ONCE) {
                long to = Math.min(events, from + AT_ONCE - 1);
                String numbers = database.numbers(from, to) + "b";
                for (String sql : text(numbers, from + LANES).split(";")) {
                    statement.execute(sql);
                }
                laid.accept(to);
            }
            statement.execute(database == Measured.POSTGRESQL ? "vacuum analyze" : "analyze");
        }
    }

    private static String text(String numbers, long lane) {
        return (EVENTS + ";" + BOXES)
                .replace("@message", MESSAGE)
                .replace("@at", AT)
                .formatted(FIRST, numbers, EVENTS_A_BOX, lane);
    }
}
