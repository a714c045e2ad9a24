package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;

/** Writes events so that the same one again changes nothing and a newer one replaces it. */
@ApplicationScoped
class EventStore {

    private static final String KNOWN =
            "select id, source, event_id, event_updated_at, content_hash, wide, train, vessel,"
                    + " document from shipments.tracking_event where source = ? and event_id ="
                    + " any(?)";

    @Inject PlainSql sql;
    @Inject EventRows rows;

    /**
     * How many events came new, newer, or not new at all.
     *
     * @param changed what is new, each with its messages
     */
    record Written(int accepted, int updated, int unchanged, List<StoredEvent> changed) {}

    /** What is known of these events, by their keys. */
    Map<String, StoredEvent> known(List<ReadEvent> events) {
        Map<String, StoredEvent> known = new LinkedHashMap<>();
        events.stream()
                .collect(
                        Collectors.groupingBy(
                                ReadEvent::source,
                                Collectors.mapping(ReadEvent::eventId, Collectors.toSet())))
                .forEach(
                        (source, ids) ->
                                sql.rows(KNOWN, EventStore::known, source, ids)
                                        .forEach(e -> known.put(e.getKey(), e.getValue())));
        return known;
    }

    private static Map.Entry<String, StoredEvent> known(ResultSet row) throws SQLException {
        StoredEvent event =
                new StoredEvent(
                        row.getLong(1),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5));
        if (row.getBoolean(6)) {
            event.spokeOf(row.getString(7), row.getString(8), row.getString(9));
        }
        return Map.entry(ReadEvent.key(row.getString(2), row.getString(3)), event);
    }

    /** All rows of a table at once. */
    Written write(List<ReadEvent> events, Map<String, StoredEvent> stored) {
        int accepted = 0;
        int updated = 0;
        for (ReadEvent event : events) {
            StoredEvent before = stored.get(event.key());
            if (before == null) {
                StoredEvent fresh = new StoredEvent(null, null, null);
                fresh.says(event);
                stored.put(event.key(), fresh);
                accepted++;
            } else if (before.olderThan(event)) {
                before.says(event);
                updated++;
            }
        }
        List<StoredEvent> changed = stored.values().stream().filter(StoredEvent::changed).toList();
        rows.write(changed);
        return new Written(accepted, updated, events.size() - accepted - updated, changed);
    }
}
