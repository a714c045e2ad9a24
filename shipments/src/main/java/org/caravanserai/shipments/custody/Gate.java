package org.caravanserai.shipments.custody;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.HoldView;
import org.caravanserai.shipments.container.Holds;
import org.caravanserai.shipments.container.Register;

/**
 * Keeps held containers inside, and gives no gate pass to what is not here: a container that left
 * or stands elsewhere, or a wagon, train or lorry that is on its way with one.
 */
@ApplicationScoped
public class Gate {

    /** Holds that lie on the load a container brought, and not on the box itself. */
    private static final Set<String> OF_THE_LOAD = Set.of(Holds.CUSTOMS, Holds.SEAL);

    /** The wagon, train or lorry is on its way with a container which left from here. */
    private static final String ON_ITS_WAY =
            "select c.number from shipments.carriage_interval i join shipments.container c on"
                    + " c.number = i.container where i.kind in ('WAGON', 'TRAIN', 'TRUCK',"
                    + " 'VESSEL', 'FLIGHT') and i.reference = any(?) and i.to_at is null"
                    + " and c.departed = true and c.facility = ? and c.moved_at <= ?"
                    + " order by c.moved_at desc limit 1";

    @Inject PlainSql sql;
    @Inject Register register;
    @Inject Holds holds;

    void on(@Observes @Priority(Priorities.GATE) GoodsDispatched dispatched) {
        Optional<Container> named = container(dispatched.vehicle());
        named.ifPresent(this::refuseHeld);
        named.filter(container -> container.movedAt() != null)
                .filter(container -> !container.movedAt().isAfter(dispatched.effectiveAt()))
                .ifPresent(container -> refuseAway(container, dispatched.facility()));
        onItsWay(dispatched)
                .ifPresent(
                        container -> {
                            throw gone("vehicle-gone", dispatched.vehicle(), container);
                        });
    }

    private static void refuseAway(Container container, FacilityCode here) {
        if (container.departed()) {
            throw gone("container-gone", container.number(), container);
        }
        if (!here.equals(container.facility())) {
            throw gone("container-elsewhere", container.number(), container);
        }
    }

    private Optional<Container> onItsWay(GoodsDispatched dispatched) {
        String typed = dispatched.vehicle().strip();
        String compact = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return sql
                .rows(
                        ON_ITS_WAY,
                        row -> ContainerNumber.asReceived(row.getString(1)),
                        List.of(typed, compact),
                        dispatched.facility().value(),
                        dispatched.effectiveAt())
                .stream()
                .findFirst()
                .flatMap(register::find);
    }

    private static Refusal gone(String code, Object vehicle, Container container) {
        Object[] args = {vehicle, container.facility(), container.movedAt(), container.number()};
        return new Refusal(List.of(Problem.of("vehicle", code, args)), code, args);
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
