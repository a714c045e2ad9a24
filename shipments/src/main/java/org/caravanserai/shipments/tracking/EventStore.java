package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Register;

/** Writes events so that the same one again changes nothing and a newer one replaces it. */
@ApplicationScoped
class EventStore {

    private static final String KNOWN =
            "select id, source, event_id, event_updated_at, content_hash"
                    + " from shipments.tracking_event where source = ? and event_id = any(?)";

    @Inject PlainSql sql;
    @Inject EventRows rows;
    @Inject Register register;

    /** How many events came new, newer, or not new at all. */
    record Written(int accepted, int updated, int unchanged) {}

    /** One question for what is known, then all rows of a table at once. */
    Written write(List<ReadEvent> events) {
        Map<String, StoredEvent> stored = known(events);
        register(events);
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
        rows.write(stored.values().stream().filter(StoredEvent::changed).toList());
        return new Written(accepted, updated, events.size() - accepted - updated);
    }

    private Map<String, StoredEvent> known(List<ReadEvent> events) {
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
        return Map.entry(
                ReadEvent.key(row.getString(2), row.getString(3)),
                new StoredEvent(
                        row.getLong(1),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)));
    }

    private void register(List<ReadEvent> events) {
        Set<ContainerNumber> numbers = new LinkedHashSet<>();
        Map<ContainerNumber, ReadEvent> sized = new HashMap<>();
        for (ReadEvent event : events) {
            numbers.addAll(event.containers());
            if (event.sizeType() != null && event.containers().size() == 1) {
                sized.putIfAbsent(event.containers().get(0), event);
            }
        }
        Map<ContainerNumber, Container> containers = register.entered(numbers);
        sized.forEach((number, event) -> containers.get(number).sized(event.sizeType()));
    }
}
