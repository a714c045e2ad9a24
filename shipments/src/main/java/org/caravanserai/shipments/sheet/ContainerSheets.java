package org.caravanserai.shipments.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.forecast.Forecast;
import org.caravanserai.shipments.tracking.Timelines;
import org.caravanserai.shipments.transport.Rides;

/** Draws up the sheet of a container. */
@ApplicationScoped
@Retried
@Transactional
public class ContainerSheets {

    @Inject Containers containers;
    @Inject Forecast forecast;
    @Inject Timelines timelines;
    @Inject Rides rides;
    @Inject HouseClock clock;

    /**
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public ContainerSheet of(ContainerNumber number) {
        ContainerView view = containers.one(number);
        Duration silent =
                view.heardAt() == null ? null : Duration.between(view.heardAt(), clock.now());
        return new ContainerSheet(
                view,
                containers.holds(number),
                forecast.eta(number).orElse(null),
                silent,
                rides.of(number),
                timelines.of(number));
    }
}
