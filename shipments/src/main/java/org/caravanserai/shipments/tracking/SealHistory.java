package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Register;

/** What a container's history says of its seals. Works inside the caller's transaction. */
@ApplicationScoped
public class SealHistory {

    @Inject Register register;
    @Inject Histories histories;

    /**
     * @param expected the seal that should be on the door now; null where nobody knows
     * @param seen the earliest first
     */
    public record Told(String expected, List<SealSeen> seen) {}

    /**
     * @throws NotFound if there is none of that number
     */
    public Told of(ContainerNumber number) {
        Container container =
                register.find(number).orElseThrow(() -> new NotFound("container", number.value()));
        Journey journey =
                new Journey(
                        Setting.of(container),
                        histories.of(List.of(container)).get(number.value()));
        return new Told(journey.door().expected(), journey.door().seen());
    }
}
