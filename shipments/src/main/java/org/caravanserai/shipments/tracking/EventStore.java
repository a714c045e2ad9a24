package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Register;

/** Writes events so that the same one again changes nothing and a newer one replaces it. */
@ApplicationScoped
class EventStore {

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject Register register;

    /** How many events came new, newer, or not new at all. */
    record Written(int accepted, int updated, int unchanged) {}

    /** All messages, then all events, then what they name: rows of one table go in batches. */
    Written write(List<ReadEvent> events) {
        Map<String, TrackingEvent> known = known(events);
        register(events);
        int accepted = 0;
        int updated = 0;
        List<Object> written = new ArrayList<>(known.values());
        Map<TrackingEvent, ReadEvent> newest = new LinkedHashMap<>();
        for (ReadEvent event : events) {
            TrackingEvent stored = known.get(event.key());
            if (stored == null) {
                stored = new TrackingEvent(event);
                known.put(event.key(), stored);
                accepted++;
            } else if (newer(event, stored)) {
                updated++;
            } else {
                continue;
            }
            written.add(said(stored, event));
            newest.put(stored, event);
        }
        Set<TrackingEvent> fresh = new LinkedHashSet<>(newest.keySet());
        fresh.removeIf(event -> event.id != null);
        fresh.forEach(em::persist);
        written.addAll(fresh);
        newest.forEach(
                (stored, event) ->
                        name(stored.id, fresh.contains(stored), event.containers(), written));
        letGo(written);
        return new Written(accepted, updated, events.size() - accepted - updated);
    }

    /**
     * A batch is hundreds of rows that nobody changes any more, and each query of those who are
     * told of its consequences would look through them for changes.
     */
    private void letGo(List<Object> written) {
        em.flush();
        written.forEach(em::detach);
    }

    private Map<String, TrackingEvent> known(List<ReadEvent> events) {
        Map<String, TrackingEvent> known = new HashMap<>();
        if (!events.isEmpty()) {
            em.createQuery(
                            "select e from TrackingEvent e where e.eventId in :ids",
                            TrackingEvent.class)
                    .setParameter("ids", events.stream().map(ReadEvent::eventId).toList())
                    .getResultStream()
                    .forEach(e -> known.put(e.source + '\u001f' + e.eventId, e));
        }
        return known;
    }

    private static boolean newer(ReadEvent event, TrackingEvent stored) {
        return event.updatedAt().isAfter(stored.eventUpdatedAt)
                && !event.contentHash().equals(stored.contentHash);
    }

    private Message said(TrackingEvent stored, ReadEvent event) {
        Instant now = clock.now();
        Message message = new Message(event, now);
        em.persist(message);
        stored.says(event, message.id, now);
        return message;
    }

    private void name(
            Long event, boolean fresh, List<ContainerNumber> containers, List<Object> written) {
        Set<String> named = new LinkedHashSet<>();
        containers.forEach(number -> named.add(number.value()));
        if (!fresh) {
            em.flush();
            em.createQuery(
                            "select x from EventContainer x where x.event = :event",
                            EventContainer.class)
                    .setParameter("event", event)
                    .getResultStream()
                    .filter(before -> !named.remove(before.container))
                    .forEach(em::remove);
        }
        for (String number : named) {
            EventContainer naming = new EventContainer(event, number);
            em.persist(naming);
            written.add(naming);
        }
    }

    private void register(List<ReadEvent> events) {
        Set<ContainerNumber> numbers = new LinkedHashSet<>();
        events.forEach(event -> numbers.addAll(event.containers()));
        Map<ContainerNumber, Container> containers = register.entered(numbers);
        events.stream()
                .filter(event -> event.sizeType() != null && event.containers().size() == 1)
                .forEach(
                        event -> containers.get(event.containers().get(0)).sized(event.sizeType()));
    }
}
