package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.ContainerDeparted;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.identity.Seal;
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

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject Holds holds;
    @Inject Event<Fact> facts;

    void tell(Map<Container, Journey> journeys) {
        Set<Told.Key> told = told(journeys.keySet());
        journeys.forEach(
                (container, journey) -> {
                    journey.movements().stream()
                            .filter(movement -> isNew(container, movement, told))
                            .forEach(movement -> tell(container, journey, movement));
                    journey.wrongSeals().stream()
                            .filter(o -> !told.contains(key(container, SEAL, o.event())))
                            .forEach(o -> tellSeal(container, o));
                });
    }

    private Set<Told.Key> told(Collection<Container> containers) {
        if (containers.isEmpty()) {
            return Set.of();
        }
        List<String> numbers = containers.stream().map(c -> c.number().value()).toList();
        return em.createQuery("select t from Told t where t.container in :containers", Told.class)
                .setParameter("containers", numbers)
                .getResultStream()
                .map(Told::key)
                .collect(Collectors.toSet());
    }

    private static boolean isNew(Container container, Movement movement, Set<Told.Key> told) {
        return !movement.events.isEmpty()
                && movement.events.stream()
                        .noneMatch(e -> told.contains(key(container, movement.kind.name(), e)));
    }

    private static Told.Key key(Container container, String kind, Long event) {
        return new Told.Key(container.number().value(), kind, event);
    }

    private void tell(Container container, Journey journey, Movement movement) {
        remember(key(container, movement.kind.name(), movement.events.get(0)));
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

    private void tellSeal(Container container, Occurrence o) {
        remember(key(container, SEAL, o.event()));
        facts.fire(
                new SealMismatchFound(
                        container.number(),
                        o.facility(),
                        container.seal(),
                        seal(o.seals().split(" ")[0]),
                        o.source(),
                        notAfterNow(o.at())));
    }

    private void remember(Told.Key key) {
        em.persist(new Told(key, clock.now()));
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
