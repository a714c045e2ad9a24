package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.ContainerDeparted;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.journal.Journal;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.Holds;

/**
 * Tells the other rooms of departures, arrivals and wrong seals: each once, whether its message
 * comes again, late or from a second source.
 */
@ApplicationScoped
class Telling {

    private static final String SEAL = "SEAL";

    private static final String KNOWN =
            "select container, kind, event from shipments.told where container = any(?)";
    private static final String REMEMBER =
            "insert into shipments.told (container, kind, event, told_at)";

    @Inject PlainSql sql;
    @Inject HouseClock clock;
    @Inject Holds holds;
    @Inject Journal journal;
    @Inject Event<Fact> facts;

    /** That the other rooms were told of what an event brought about for a container. */
    private record Told(String container, String kind, Long event) {}

    void tell(Map<Container, Journey> journeys) {
        Set<Told> told = told(journeys.keySet());
        List<Object[]> remembered = new ArrayList<>();
        List<Runnable> news = new ArrayList<>();
        journeys.forEach(
                (container, journey) -> {
                    for (Movement movement : journey.movements()) {
                        if (isNew(container, movement, told)) {
                            String kind = movement.kind.name();
                            remembered.add(row(key(container, kind, movement.events.get(0))));
                            news.add(() -> tell(container, journey, movement));
                        }
                    }
                    for (Door.WrongSeal wrong : journey.door().wrong()) {
                        Occurrence o = wrong.occurrence();
                        if (!told.contains(key(container, SEAL, o.event()))) {
                            remembered.add(row(key(container, SEAL, o.event())));
                            news.add(() -> tellSeal(container, o, wrong.expected()));
                        }
                    }
                });
        sql.insert(REMEMBER, remembered);
        journal.together(() -> news.forEach(Runnable::run));
    }

    private Object[] row(Told one) {
        return new Object[] {one.container(), one.kind(), one.event(), clock.now()};
    }

    private Set<Told> told(Collection<Container> containers) {
        List<String> numbers = containers.stream().map(c -> c.number().value()).toList();
        return Set.copyOf(
                sql.rows(
                        KNOWN,
                        row -> new Told(row.getString(1), row.getString(2), row.getLong(3)),
                        numbers));
    }

    private static boolean isNew(Container container, Movement movement, Set<Told> told) {
        return !movement.events.isEmpty()
                && movement.events.stream()
                        .noneMatch(e -> told.contains(key(container, movement.kind.name(), e)));
    }

    private static Told key(Container container, String kind, Long event) {
        return new Told(container.number().value(), kind, event);
    }

    private void tell(Container container, Journey journey, Movement movement) {
        Instant at = notAfterNow(movement.at);
        if (movement.kind == Movement.Kind.DEPARTED) {
            facts.fire(
                    new ContainerDeparted(container.number(), movement.facility, movement.on, at));
            return;
        }
        boolean underCustoms =
                container.consignment() != null
                        && container.status() == ContainerStatus.ARRIVED
                        && movement.facility.equals(journey.target());
        if (underCustoms) {
            holds.set(container.number(), Holds.CUSTOMS, "shipments.hold.arrived", at);
        }
        facts.fire(new ContainerArrived(container.number(), movement.facility, movement.on, at));
    }

    private void tellSeal(Container container, Occurrence o, String expected) {
        facts.fire(
                new SealMismatchFound(
                        container.number(),
                        o.facility(),
                        seal(expected),
                        seal(o.seals().split(" ")[0]),
                        o.source(),
                        notAfterNow(o.at())));
    }

    private Instant notAfterNow(Instant at) {
        Instant now = clock.now();
        return at.isAfter(now) ? now : at;
    }

    /** Null for a number no seal can have. */
    private static Seal seal(String number) {
        try {
            return Seal.parse(number);
        } catch (InvalidValue noSeal) {
            return null;
        }
    }
}
