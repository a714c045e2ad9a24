package org.caravanserai.shipments.custody;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.MovementReversed;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.HouseNote;
import org.caravanserai.shipments.tracking.Projection;

/** Opens the onward leg of what leaves through the gate, so that the trace goes on. */
@ApplicationScoped
public class Onward {

    @Inject EntityManager em;
    @Inject Network network;
    @Inject Gate gate;
    @Inject Register register;
    @Inject Projection projection;
    @Inject HouseClock clock;

    void on(@Observes @Priority(Priorities.SHIPMENTS) GoodsDispatched dispatched) {
        ContainerNumber loaded =
                gate.container(dispatched.vehicle()).map(Container::number).orElse(null);
        OnwardLeg leg = new OnwardLeg(dispatched, loaded, destination(dispatched));
        em.persist(leg);
        dispatched.goods().forEach(goods -> em.persist(new OnwardLoad(leg.id, goods)));
        Set<ContainerNumber> touched = new LinkedHashSet<>();
        dispatched.goods().stream()
                .map(goods -> goods.container())
                .filter(container -> container != null)
                .forEach(touched::add);
        touched.forEach(container -> projection.note(container, note(HouseNote.DISPATCHED, leg)));
        if (loaded != null) {
            projection.note(loaded, note(HouseNote.LOADED, leg));
            touched.add(loaded);
        }
        projection.refresh(touched);
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) MovementReversed reversed) {
        if (reversed.gatePass() != null) {
            em.createQuery("select l from OnwardLeg l where l.gatePass = :pass", OnwardLeg.class)
                    .setParameter("pass", reversed.gatePass())
                    .getResultStream()
                    .forEach(
                            leg -> {
                                refuseUnderWay(leg);
                                leg.undoneAt = clock.now();
                            });
        }
    }

    /** What is on its way cannot be taken back into a bin: it has to arrive again. */
    private void refuseUnderWay(OnwardLeg leg) {
        if (leg.container == null) {
            return;
        }
        boolean underWay =
                register.find(leg.container)
                        .filter(Container::departed)
                        .map(Container::movedAt)
                        .filter(moved -> moved.isAfter(leg.openedAt))
                        .isPresent();
        if (underWay) {
            throw new Refusal("onward-departed", leg.gatePass, leg.container);
        }
    }

    /** Goods for re-export go on along the corridor; released ones wherever their owner likes. */
    private FacilityCode destination(GoodsDispatched dispatched) {
        boolean abroad =
                dispatched.goods().stream()
                        .allMatch(goods -> goods.status() == StockStatus.RE_EXPORT);
        return abroad ? network.onward(dispatched.facility()).orElse(null) : null;
    }

    private static HouseNote note(String milestone, OnwardLeg leg) {
        return new HouseNote(
                milestone, leg.openedAt, leg.facility, "inventory", leg.gatePass, leg.destination);
    }
}
