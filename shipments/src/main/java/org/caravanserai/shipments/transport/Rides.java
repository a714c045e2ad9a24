package org.caravanserai.shipments.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.ContainerNumber;

/** Keeps what containers were on. Works inside the caller's transaction. */
@ApplicationScoped
public class Rides {

    @Inject EntityManager em;

    public List<Ride> of(ContainerNumber container) {
        return rows(List.of(container.value())).stream().map(CarriageInterval::ride).toList();
    }

    /** Replaces the rides of each container where they changed. */
    public void replace(Map<ContainerNumber, List<Ride>> rides) {
        List<String> numbers = rides.keySet().stream().map(ContainerNumber::value).toList();
        Map<String, List<CarriageInterval>> before =
                rows(numbers).stream().collect(Collectors.groupingBy(row -> row.container));
        rides.forEach(
                (container, now) ->
                        replace(
                                container.value(),
                                before.getOrDefault(container.value(), List.of()),
                                now));
    }

    private void replace(String container, List<CarriageInterval> before, List<Ride> now) {
        if (!before.stream().map(CarriageInterval::ride).toList().equals(now)) {
            before.forEach(em::remove);
            now.forEach(ride -> em.persist(new CarriageInterval(container, ride)));
        }
    }

    private List<CarriageInterval> rows(List<String> containers) {
        if (containers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from CarriageInterval c where c.container in :containers"
                                + " order by c.container, c.from, c.id",
                        CarriageInterval.class)
                .setParameter("containers", containers)
                .getResultList();
    }
}
