package org.caravanserai.shipments.custody;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.ReceiptReopened;
import org.caravanserai.kernel.event.ReceiptReversed;
import org.caravanserai.kernel.event.ReleasedGoods;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.CustomsBalance;
import org.caravanserai.shipments.container.Holds;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.tracking.HouseNote;
import org.caravanserai.shipments.tracking.Projection;

/**
 * Follows what comes out of each container until customs has released all of it; only then the
 * customs hold falls.
 *
 * <p>A release counts when it takes goods out of temporary storage (previous procedure 00): goods
 * placed under bond are released once more to leave it, and must not count twice.
 */
@ApplicationScoped
public class Custody {

    private static final String NO_PREVIOUS = "00";

    @Inject Projection projection;
    @Inject Register register;
    @Inject CustomsBalance balance;
    @Inject Holds holds;

    void on(@Observes @Priority(Priorities.SHIPMENTS) GoodsReceived received) {
        ContainerNumber container = received.container();
        received.lots().forEach(lot -> balance.received(container, lot.lot(), lot.measures()));
        projection.note(
                container,
                new HouseNote(
                        received.complete() ? HouseNote.STRIPPED : HouseNote.RECEIVED,
                        received.effectiveAt(),
                        received.facility(),
                        "inventory",
                        received.receipt(),
                        null));
        projection.refresh(List.of(container));
        holds.set(container, Holds.CUSTOMS, "shipments.hold.received", received.effectiveAt());
        settle(container, received.receipt(), received.effectiveAt());
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) ReceiptReversed reversed) {
        reversed.lots().forEach(lot -> balance.takenBack(reversed.container(), lot.lot()));
        reopened(
                reversed.container(),
                reversed.facility(),
                reversed.posting(),
                reversed.effectiveAt());
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) ReceiptReopened opened) {
        reopened(opened.container(), opened.facility(), opened.receipt(), opened.effectiveAt());
    }

    private void reopened(
            ContainerNumber container, FacilityCode facility, String reference, Instant at) {
        boolean closed =
                register.find(container)
                        .filter(box -> box.status() == ContainerStatus.STRIPPED)
                        .isPresent();
        if (closed) {
            projection.note(
                    container,
                    new HouseNote(HouseNote.REOPENED, at, facility, "inventory", reference, null));
            projection.refresh(List.of(container));
        }
        holds.set(container, Holds.CUSTOMS, "shipments.hold.received", at);
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) GoodsReleased released) {
        List<ReleasedGoods> boxed =
                released.goods().stream().filter(goods -> goods.container() != null).toList();
        if (NO_PREVIOUS.equals(released.procedure().previous())) {
            balance.released(boxed);
        }
        Set<ContainerNumber> containers = new LinkedHashSet<>();
        boxed.forEach(goods -> containers.add(goods.container()));
        String number =
                released.number() == null ? released.declaration() : released.number().toString();
        projection.note(
                containers,
                new HouseNote(
                        HouseNote.RELEASED, released.effectiveAt(), null, "customs", number, null));
        containers.forEach(container -> settle(container, number, released.effectiveAt()));
        projection.refresh(containers);
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) GoodsDestroyed destroyed) {
        balance.containersOf(destroyed.lot())
                .forEach(
                        container -> {
                            balance.released(container, destroyed.lot(), destroyed.measures());
                            settle(container, destroyed.ground(), destroyed.effectiveAt());
                        });
    }

    private void settle(ContainerNumber number, String ground, Instant at) {
        boolean stripped =
                register.find(number).map(Container::status).filter(Custody::emptied).isPresent();
        if (stripped && balance.settled(number)) {
            holds.lift(number, Holds.CUSTOMS, ground, at);
        }
    }

    private static boolean emptied(ContainerStatus status) {
        return status == ContainerStatus.STRIPPED
                || status == ContainerStatus.EMPTY
                || status == ContainerStatus.LOADED;
    }
}
