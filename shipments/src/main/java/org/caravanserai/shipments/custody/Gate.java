package org.caravanserai.shipments.custody;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.HoldView;
import org.caravanserai.shipments.container.Holds;
import org.caravanserai.shipments.container.Register;

/** Keeps held containers inside: no gate pass is given to a vehicle that is one of them. */
@ApplicationScoped
public class Gate {

    /** Holds that lie on the load a container brought, and not on the box itself. */
    private static final Set<String> OF_THE_LOAD = Set.of(Holds.CUSTOMS, Holds.SEAL);

    @Inject Register register;
    @Inject Holds holds;

    void on(@Observes @Priority(Priorities.GATE) GoodsDispatched dispatched) {
        container(dispatched.vehicle()).ifPresent(this::refuseHeld);
    }

    /** The container a vehicle's name stands for, if it is one of the register. */
    Optional<Container> container(String vehicle) {
        try {
            return register.find(ContainerNumber.parse(vehicle));
        } catch (InvalidValue noContainer) {
            return Optional.empty();
        }
    }

    private void refuseHeld(Container container) {
        boolean emptied =
                container.status() == ContainerStatus.STRIPPED
                        || container.status() == ContainerStatus.EMPTY
                        || container.status() == ContainerStatus.LOADED;
        List<String> lasting =
                holds.of(container.number()).stream()
                        .filter(hold -> hold.lifted() == null)
                        .map(HoldView::code)
                        .filter(code -> !(emptied && OF_THE_LOAD.contains(code)))
                        .toList();
        if (!lasting.isEmpty()) {
            throw new Refusal("container-held", container.number(), String.join(", ", lasting));
        }
    }
}
