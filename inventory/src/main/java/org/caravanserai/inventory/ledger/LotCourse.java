package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;

/** A lot and everything that was done with it in the warehouse. */
@ApplicationScoped
@Retried
@Transactional
public class LotCourse {

    @Inject Hands hands;
    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Ledger ledger;
    @Inject History history;
    @Inject Places places;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public Lot lot(LotId id) {
        Lot lot = lots.byIds(List.of(id)).get(id);
        if (lot == null) {
            throw new NotFound("lot", id);
        }
        return lot;
    }

    /** Those of the lots that are in the actor's scope. */
    public Map<LotId, Lot> lots(Collection<LotId> ids) {
        return lots.byIds(ids);
    }

    /**
     * Who has laid a hand on goods of the lot, the oldest first.
     *
     * @throws NotFound when there is no such lot in the actor's scope
     */
    public List<Hands.Hand> hands(LotId id) {
        return hands.on(lot(id));
    }

    /**
     * The acts, the latest first.
     *
     * @throws NotFound when there is no such lot in the actor's scope
     */
    public List<LotAct> of(LotId id) {
        Lot lot = lot(id);
        List<LotAct> acts = new ArrayList<>();
        for (Posting posting : postings(lot)) {
            boolean reversed = ledger.reversed(posting);
            history.moves(posting).stream()
                    .filter(move -> move.from().lot().equals(lot.id))
                    .map(move -> act(posting, move, lot, reversed))
                    .forEach(acts::add);
        }
        Collections.reverse(acts);
        return acts;
    }

    private List<Posting> postings(Lot lot) {
        return em.createQuery(
                        "from Posting p where p.id in (select e.posting from Entry e"
                                + " where e.account.lot = :lot) order by p.id",
                        Posting.class)
                .setParameter("lot", lot.id)
                .getResultList();
    }

    private LotAct act(Posting posting, Move move, Lot lot, boolean reversed) {
        return new LotAct(
                posting.number(),
                posting.kind(),
                posting.reference(),
                places.byId(move.from().place()).code(),
                places.byId(move.to().place()).code(),
                move.to().status(),
                move.amounts().in(lot.unit()),
                posting.actor,
                posting.effectiveAt(),
                posting.recordedAt(),
                posting.reason,
                reversed,
                posting.kind().reversible() && !reversed);
    }
}
