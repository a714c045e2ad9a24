package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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

    Written write(List<ReadEvent> events) {
        Map<String, TrackingEvent> known = known(events);
        register(events);
        int accepted = 0;
        int updated = 0;
        List<Object> written = new ArrayList<>(known.values());
        for (ReadEvent event : events) {
            TrackingEvent stored = known.get(event.key());
            if (stored == null) {
                TrackingEvent fresh = new TrackingEvent(event);
                write(fresh, event, written);
                known.put(event.key(), fresh);
                accepted++;
            } else if (newer(event, stored)) {
                write(stored, event, written);
                updated++;
            }
        }
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

    private void write(TrackingEvent stored, ReadEvent event, List<Object> written) {
        Instant now = clock.now();
        Message message = new Message(event, now);
        em.persist(message);
        boolean fresh = stored.id == null;
        stored.says(event, message.id, now);
        if (fresh) {
            em.persist(stored);
            written.add(stored);
        }
        written.add(message);
        name(stored.id, fresh, event.containers(), written);
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
