package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.board.Changes;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.exception.Alarm;
import org.caravanserai.shipments.forecast.Run;
import org.caravanserai.shipments.forecast.Runs;
import org.caravanserai.shipments.transport.Ride;
import org.caravanserai.shipments.transport.Rides;

/**
 * Derives the standing of containers anew from their whole history and tells the other rooms what
 * is new. Works inside the caller's transaction.
 */
@ApplicationScoped
public class Projection {

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject Register register;
    @Inject Histories histories;
    @Inject Rides rides;
    @Inject Runs runs;
    @Inject Telling telling;
    @Inject Alarm alarm;
    @Inject Changes changes;

    /**
     * Call it after every change of what is known of these containers. They are let go before the
     * other rooms are told, or every question these ask would look through all of them for changes.
     */
    public void refresh(Collection<ContainerNumber> numbers) {
        em.flush();
        Instant now = clock.now();
        Map<ContainerNumber, Container> containers = register.entered(numbers);
        Map<String, List<Occurrence>> history = histories.of(containers.values());
        Map<Container, Journey> journeys = new LinkedHashMap<>();
        Map<ContainerNumber, List<Ride>> ridden = new LinkedHashMap<>();
        Map<ContainerNumber, List<Run>> run = new LinkedHashMap<>();
        containers.forEach(
                (number, container) -> {
                    Journey journey =
                            new Journey(Setting.of(container), history.get(number.value()));
                    container.stands(journey.standing(), now);
                    journeys.put(container, journey);
                    ridden.put(number, journey.rides());
                    run.put(number, journey.runs());
                });
        changes.happened();
        rides.replace(ridden);
        runs.replace(run);
        em.flush();
        containers.values().forEach(em::detach);
        telling.tell(journeys);
        alarm.quiet(
                "container-silent", numbers.stream().map(Alarm::container).toList(), "heard-again");
        em.flush();
    }

    /** Writes a fact of the house into a container's history; {@link #refresh} comes after. */
    public void note(ContainerNumber container, HouseNote note) {
        note(List.of(container), note);
    }

    /** The same fact of many containers. */
    public void note(Collection<ContainerNumber> containers, HouseNote note) {
        register.entered(containers);
        Instant now = clock.now();
        containers.forEach(container -> em.persist(new HouseEvent(container.value(), note, now)));
    }
}
