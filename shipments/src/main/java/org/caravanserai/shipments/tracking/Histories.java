package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.shipments.container.Container;

/**
 * Gathers the whole history of containers: events that name them, events of the trains, vessels and
 * documents they travel by, and facts of the house.
 */
@ApplicationScoped
class Histories {

    /** Train numbers come again: what a train did long before its list was another run of it. */
    private static final Duration LATE_LIST = Duration.ofDays(5);

    /** No container has a number like this, but a query needs something to look for. */
    private static final String NONE = "\u001f";

    @Inject EntityManager em;

    Map<String, List<Occurrence>> of(Collection<Container> containers) {
        Map<String, List<Occurrence>> histories = new HashMap<>();
        containers.forEach(c -> histories.put(c.number().value(), new ArrayList<>()));
        if (containers.isEmpty()) {
            return histories;
        }
        own(histories);
        house(histories);
        wide(containers, histories);
        return histories;
    }

    private void own(Map<String, List<Occurrence>> histories) {
        em.createQuery(
                        "select x.container, e from TrackingEvent e, EventContainer x"
                                + " where x.event = e.id and x.container in :containers"
                                + " and e.retracted = false",
                        Object[].class)
                .setParameter("containers", histories.keySet())
                .getResultStream()
                .forEach(
                        row ->
                                histories
                                        .get((String) row[0])
                                        .add(occurrence((TrackingEvent) row[1])));
    }

    private void house(Map<String, List<Occurrence>> histories) {
        em.createQuery(
                        "select h from HouseEvent h where h.container in :containers",
                        HouseEvent.class)
                .setParameter("containers", histories.keySet())
                .getResultStream()
                .forEach(h -> histories.get(h.container).add(h.occurrence()));
    }

    private void wide(Collection<Container> containers, Map<String, List<Occurrence>> histories) {
        Set<String> trains = new HashSet<>(Set.of(NONE));
        Set<String> vessels = new HashSet<>(Set.of(NONE));
        Set<String> documents = new HashSet<>(Set.of(NONE));
        containers.forEach(
                c -> {
                    add(trains, c.train());
                    add(documents, c.consignment());
                });
        histories
                .values()
                .forEach(
                        history ->
                                history.forEach(
                                        o -> {
                                            add(trains, o.means().train());
                                            add(vessels, o.means().vessel());
                                        }));
        List<Occurrence> found = wide(trains, vessels, documents);
        containers.forEach(
                c -> {
                    List<Occurrence> history = histories.get(c.number().value());
                    List<Occurrence> its =
                            found.stream().filter(o -> maybe(o, c, history)).toList();
                    history.addAll(its);
                });
    }

    private List<Occurrence> wide(Set<String> trains, Set<String> vessels, Set<String> documents) {
        return em.createQuery(
                        "select e from TrackingEvent e where e.wide = true and e.retracted = false"
                                + " and (e.train in :trains or e.vessel in :vessels"
                                + " or e.document in :documents)",
                        TrackingEvent.class)
                .setParameter("trains", trains)
                .setParameter("vessels", vessels)
                .setParameter("documents", documents)
                .getResultStream()
                .map(this::occurrence)
                .toList();
    }

    /** What was read is only looked at: nobody need watch it for changes. */
    private Occurrence occurrence(TrackingEvent event) {
        em.detach(event);
        return event.occurrence();
    }

    /** Whether the event may concern the container at all; the journey decides by the moment. */
    private static boolean maybe(Occurrence o, Container c, List<Occurrence> history) {
        boolean ofDocument = o.document() != null && o.document().equals(c.consignment());
        String train = o.means().train();
        boolean ofItsTrain =
                train != null
                        && train.equals(c.train())
                        && c.announcedAt() != null
                        && !o.at().isBefore(c.announcedAt().minus(LATE_LIST));
        return ofDocument
                || ofItsTrain
                || history.stream()
                        .filter(Occurrence::own)
                        .anyMatch(
                                own ->
                                        same(train, own.means().train())
                                                || same(o.means().vessel(), own.means().vessel()));
    }

    private static boolean same(String one, String other) {
        return one != null && Objects.equals(one, other);
    }

    private static void add(Set<String> names, String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
