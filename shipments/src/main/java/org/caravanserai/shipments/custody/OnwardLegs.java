package org.caravanserai.shipments.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.locking.Retried;

/** Reads onward legs, within the scope of who asks. */
@ApplicationScoped
@Retried
@Transactional
public class OnwardLegs {

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    public Optional<OnwardView> of(String gatePass) {
        return found("l.gatePass = :key", gatePass).stream().findFirst();
    }

    /** Legs whose vehicle is that container. */
    public List<OnwardView> by(ContainerNumber vehicle) {
        return found("l.container = :key", vehicle);
    }

    /** Legs that carry goods of that lot. */
    public List<OnwardView> carrying(LotId lot) {
        return found(
                "exists (select o.id from OnwardLoad o where o.onwardLeg = l.id and o.lot = :key)",
                lot);
    }

    private List<OnwardView> found(String condition, Object key) {
        return em.createQuery(
                        "select l from OnwardLeg l where " + condition + " order by l.id",
                        OnwardLeg.class)
                .setParameter("key", key)
                .getResultStream()
                .filter(this::visible)
                .map(this::view)
                .toList();
    }

    private boolean visible(OnwardLeg leg) {
        Actor seer = actor.get();
        boolean place =
                seer.sees(leg.facility) || leg.destination != null && seer.sees(leg.destination);
        return place && seer.sees(leg.consignee);
    }

    private OnwardView view(OnwardLeg leg) {
        List<OnwardView.Load> loads =
                em.createQuery(
                                "select o from OnwardLoad o where o.onwardLeg = :leg order by o.id",
                                OnwardLoad.class)
                        .setParameter("leg", leg.id)
                        .getResultStream()
                        .map(o -> new OnwardView.Load(o.lot, o.status, o.measures, o.container))
                        .toList();
        return new OnwardView(
                leg.gatePass,
                leg.facility,
                leg.vehicle,
                leg.container,
                new Party(leg.consignee, leg.consigneeName),
                leg.destination,
                leg.openedAt,
                leg.undoneAt,
                loads);
    }
}
