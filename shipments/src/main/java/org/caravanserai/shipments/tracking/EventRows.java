package org.caravanserai.shipments.tracking;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.time.HouseClock;

/** The rows of a batch of events: messages as they came, events, and the containers they name. */
@ApplicationScoped
class EventRows {

    private static final String MESSAGE =
            "insert into shipments.message"
                    + " (id, source, event_id, event_updated_at, content_hash, received_at, raw)";

    private static final String EVENT =
            "insert into shipments.tracking_event (id, source, event_id, event_updated_at, message,"
                    + " content_hash, type_code, event_code, classifier, happened_at, utc_offset,"
                    + " facility, milestone, mode, train, wagon, vessel, truck, document, empty,"
                    + " wide, seals, retracted, recorded_at)";

    private static final String AGAIN =
            "update shipments.tracking_event set event_updated_at = ?, message = ?,"
                    + " content_hash = ?, type_code = ?, event_code = ?, classifier = ?,"
                    + " happened_at = ?, utc_offset = ?, facility = ?, milestone = ?, mode = ?,"
                    + " train = ?, wagon = ?, vessel = ?, truck = ?, document = ?, empty = ?,"
                    + " wide = ?, seals = ?, retracted = ?, recorded_at = ? where id = ?";

    private static final String FORGET =
            "delete from shipments.event_container where event = any(?)";
    private static final String NAME = "insert into shipments.event_container (event, container)";

    @Inject PlainSql sql;
    @Inject Lanes lanes;
    @Inject HouseClock clock;

    void write(List<StoredEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        List<StoredEvent> fresh = events.stream().filter(StoredEvent::fresh).toList();
        List<StoredEvent> again = events.stream().filter(event -> !event.fresh()).toList();
        List<Long> messages = messages(events, now);
        List<Long> ids = sql.numbers("shipments.tracking_event_seq", fresh.size());
        int message = -1;
        int next = 0;
        List<Object[]> inserts = new ArrayList<>(fresh.size());
        List<Object[]> updates = new ArrayList<>(again.size());
        List<Object[]> named = new ArrayList<>();
        for (StoredEvent event : events) {
            message += event.messages().size();
            ReadEvent says = event.newest();
            if (event.fresh()) {
                event.id = ids.get(next++);
            }
            Long id = event.id;
            if (event.fresh()) {
                inserts.add(inserted(id, messages.get(message), says, now));
            } else {
                updates.add(updated(id, messages.get(message), says, now));
            }
            containers(says).forEach(number -> named.add(new Object[] {id, number}));
        }
        sql.insert(EVENT, inserts);
        sql.later(AGAIN, updates);
        if (!again.isEmpty()) {
            List<Long> renewed = again.stream().map(event -> event.id).toList();
            sql.later(FORGET, List.<Object[]>of(new Object[] {renewed}));
        }
        sql.insert(NAME, named);
    }

    /** Ids of the messages, in the order of the events and of their own. */
    private List<Long> messages(List<StoredEvent> events, Instant now) {
        List<ReadEvent> all = events.stream().flatMap(e -> e.messages().stream()).toList();
        Instant newest = all.stream().map(ReadEvent::updatedAt).max(naturalOrder()).orElse(now);
        long first = lanes.first(newest);
        List<Long> ids = LongStream.range(first, first + all.size()).boxed().toList();
        List<Object[]> rows = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            ReadEvent m = all.get(i);
            rows.add(
                    new Object[] {
                        ids.get(i),
                        m.source(),
                        m.eventId(),
                        m.updatedAt(),
                        m.contentHash(),
                        now,
                        m.raw()
                    });
        }
        sql.insert(MESSAGE, rows);
        return ids;
    }

    private static Object[] inserted(Long id, Long message, ReadEvent e, Instant now) {
        List<Object> row = new ArrayList<>(List.of(id, e.source(), e.eventId()));
        said(row, message, e, now);
        return row.toArray();
    }

    private static Object[] updated(Long id, Long message, ReadEvent e, Instant now) {
        List<Object> row = new ArrayList<>();
        said(row, message, e, now);
        row.add(id);
        return row.toArray();
    }

    private static void said(List<Object> row, Long message, ReadEvent e, Instant now) {
        row.add(e.updatedAt());
        row.add(message);
        row.add(e.contentHash());
        row.add(e.typeCode());
        row.add(e.eventCode());
        row.add(e.classifier().name());
        row.add(e.happenedAt());
        row.add(e.offset());
        row.add(e.facility() == null ? null : e.facility().value());
        row.add(e.milestone());
        row.add(e.means().mode());
        row.add(e.means().train());
        row.add(e.means().wagon());
        row.add(e.means().vessel());
        row.add(e.means().truck());
        row.add(e.document());
        row.add(e.empty());
        row.add(e.containers().isEmpty());
        row.add(e.seals());
        row.add(e.retracted());
        row.add(now);
    }

    private static Set<String> containers(ReadEvent event) {
        Set<String> numbers = new LinkedHashSet<>();
        event.containers().stream().map(ContainerNumber::value).forEach(numbers::add);
        return numbers;
    }
}
