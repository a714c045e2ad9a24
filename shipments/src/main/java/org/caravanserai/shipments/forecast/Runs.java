package org.caravanserai.shipments.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/** Keeps how long containers took. Works inside the caller's transaction. */
@ApplicationScoped
public class Runs {

    /** Only the newest runs speak for a leg: roads and queues change. */
    private static final int NEWEST = 200;

    @Inject EntityManager em;

    /** Replaces the runs of each container where they changed. */
    public void replace(Map<ContainerNumber, List<Run>> runs) {
        if (runs.isEmpty()) {
            return;
        }
        Map<String, List<LegRun>> before =
                em.createQuery(
                                "select r from LegRun r where r.container in :containers"
                                        + " order by r.container, r.departedAt, r.id",
                                LegRun.class)
                        .setParameter(
                                "containers",
                                runs.keySet().stream().map(ContainerNumber::value).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(run -> run.container));
        runs.forEach(
                (container, now) ->
                        replace(
                                container.value(),
                                before.getOrDefault(container.value(), List.of()),
                                now));
    }

    private void replace(String container, List<LegRun> before, List<Run> now) {
        if (!before.stream().map(LegRun::run).toList().equals(now)) {
            before.forEach(em::remove);
            now.forEach(run -> em.persist(new LegRun(container, run)));
        }
    }

    /** The newest runs of a way, the shortest first. */
    List<Duration> of(FacilityCode from, FacilityCode to) {
        return em.createQuery(
                        "select r from LegRun r where r.from = :from and r.to = :to"
                                + " order by r.arrivedAt desc, r.id desc",
                        LegRun.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(NEWEST)
                .getResultStream()
                .map(run -> run.run().took())
                .sorted()
                .toList();
    }
}
