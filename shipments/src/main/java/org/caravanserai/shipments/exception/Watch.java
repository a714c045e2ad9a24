package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.forecast.Due;
import org.caravanserai.shipments.forecast.Forecast;
import org.caravanserai.shipments.forecast.Outlook;

/** Looks over the containers under way for what no message tells: silence and lateness. */
@ApplicationScoped
@Retried
@Transactional
public class Watch {

    /** No word for so long is worth a call. */
    static final Duration SILENCE = Duration.ofHours(24);

    private static final int AT_ONCE = 5_000;

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject Alarm alarm;
    @Inject Forecast forecast;

    /** Called by the clock every few minutes. */
    public void look() {
        Instant now = clock.now();
        Outlook outlook = forecast.outlook();
        underWay()
                .forEach(
                        container -> {
                            silence(container, now);
                            lateness(container, outlook, now);
                        });
        em.flush();
    }

    private void silence(Container container, Instant now) {
        Instant heard = container.heardAt();
        if (heard != null && heard.plus(SILENCE).isBefore(now)) {
            alarm.raise(
                    new Alert(
                            "container-silent",
                            Alarm.container(container.number()),
                            heard.toString(),
                            container.facility(),
                            Severity.MEDIUM,
                            heard,
                            List.of(container.number().value(), heard.toString())));
        }
    }

    private void lateness(Container container, Outlook outlook, Instant now) {
        outlook.due(container)
                .filter(due -> due.latest().isBefore(now))
                .ifPresent(due -> alarm.raise(late(container, due)));
    }

    private static Alert late(Container container, Due eta) {
        return new Alert(
                "container-late",
                Alarm.container(container.number()),
                String.valueOf(container.consignment()),
                eta.facility(),
                Severity.HIGH,
                eta.latest(),
                List.of(
                        container.number().value(),
                        eta.facility().value(),
                        eta.latest().toString()));
    }

    private List<Container> underWay() {
        return em.createQuery(
                        "select c from Container c where c.status = :underWay"
                                + " order by c.heardAt",
                        Container.class)
                .setParameter("underWay", ContainerStatus.UNDER_WAY)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
