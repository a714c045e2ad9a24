package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.container.Register;

/** What happened to a container and what is planned for it, in the order of the happenings. */
@ApplicationScoped
@Retried
@Transactional
public class Timelines {

    @Inject Containers containers;
    @Inject Register register;
    @Inject Histories histories;

    /**
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public List<TimelineRow> of(ContainerNumber number) {
        containers.one(number);
        Container container =
                register.find(number).orElseThrow(() -> new NotFound("container", number.value()));
        List<Occurrence> history = histories.of(List.of(container)).get(number.value());
        return new Journey(Setting.of(container), history)
                .shown().stream().map(TimelineRow::of).toList();
    }
}
