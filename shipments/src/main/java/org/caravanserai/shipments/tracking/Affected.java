package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.kernel.identity.ContainerNumber;

/** Finds the containers whose picture a batch of events may change. */
@ApplicationScoped
class Affected {

    @Inject EntityManager em;

    Set<ContainerNumber> by(List<ReadEvent> events) {
        Set<ContainerNumber> numbers = new LinkedHashSet<>();
        events.forEach(event -> numbers.addAll(event.containers()));
        List<ReadEvent> wide =
                events.stream().filter(event -> event.containers().isEmpty()).toList();
        add(numbers, announced("train", distinct(wide, e -> e.means().train())));
        add(numbers, announced("consignment", distinct(wide, ReadEvent::document)));
        add(numbers, seenOn("train", distinct(wide, e -> e.means().train())));
        add(numbers, seenOn("vessel", distinct(wide, e -> e.means().vessel())));
        add(numbers, namedBefore(events));
        return numbers;
    }

    private List<String> announced(String column, Set<String> names) {
        return names.isEmpty()
                ? List.of()
                : query("select c.number from Container c where c." + column + " in :names", names);
    }

    private List<String> seenOn(String column, Set<String> names) {
        return names.isEmpty()
                ? List.of()
                : query(
                        "select distinct x.container from TrackingEvent e, EventContainer x"
                                + " where x.event = e.id and e."
                                + column
                                + " in :names",
                        names);
    }

    /** An update may take back a container that the event named before. */
    private List<String> namedBefore(List<ReadEvent> events) {
        Set<String> ids = distinct(events, ReadEvent::eventId);
        return ids.isEmpty()
                ? List.of()
                : query(
                        "select distinct x.container from TrackingEvent e, EventContainer x"
                                + " where x.event = e.id and e.eventId in :names",
                        ids);
    }

    private List<String> query(String jpql, Set<String> names) {
        return em.createQuery(jpql, String.class).setParameter("names", names).getResultList();
    }

    private static Set<String> distinct(
            Collection<ReadEvent> events, Function<ReadEvent, String> of) {
        Set<String> names = new LinkedHashSet<>();
        events.stream().map(of).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private static void add(Set<ContainerNumber> numbers, List<String> found) {
        found.stream().map(ContainerNumber::asReceived).forEach(numbers::add);
    }
}
