package org.caravanserai.inventory.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.inventory.counting.CountNumber;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/** The acts, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class ActBook {

    private static final int MOST = 1000;

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Places places;
    @Inject Stakes stakes;
    @Inject HouseClock clock;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public ActShown get(String number) {
        StockAct act = em.find(StockAct.class, StockAct.idOf(number));
        Lot lot = act == null ? null : lot(act);
        if (lot == null) {
            throw new NotFound("act", number);
        }
        return shown(act, lot);
    }

    /** As {@link #list(FacilityCode, ActState, int, int)}, from the first one on. */
    public List<ActShown> list(FacilityCode facility, ActState state) {
        return list(facility, state, 0, MOST);
    }

    /**
     * Acts the actor may see: those that wait for somebody first, then the newest.
     *
     * @param facility null for all sites
     * @param state null for all
     */
    public List<ActShown> list(FacilityCode facility, ActState state, int first, int most) {
        return em.createQuery(
                        "from StockAct a where (:everywhere = true or a.site = :site)"
                                + " and (:any = true or a.state = :state) order by case when"
                                + " a.state in ('PROPOSED', 'BACK_PROPOSED') then 0 else 1 end,"
                                + " a.id desc",
                        StockAct.class)
                .setParameter("everywhere", facility == null)
                .setParameter("site", facility)
                .setParameter("any", state == null)
                .setParameter("state", state)
                .getResultStream()
                .filter(act -> lot(act) != null)
                .skip(first)
                .limit(most)
                .map(act -> shown(act, lot(act)))
                .toList();
    }

    /** The acts about a lot, the newest first. */
    public List<ActShown> of(LotId id) {
        return em.createQuery(
                        "from StockAct a where a.lot = :lot order by a.id desc", StockAct.class)
                .setParameter("lot", id.value())
                .getResultStream()
                .filter(act -> lot(act) != null)
                .map(act -> shown(act, lot(act)))
                .toList();
    }

    private Lot lot(StockAct act) {
        return lots.byIds(List.of(act.lotId())).get(act.lotId());
    }

    private ActShown shown(StockAct act, Lot lot) {
        Stakes.Stake stake =
                stakes.of(
                        lot,
                        act.status,
                        act.amounts,
                        clock.now().atZone(ZoneOffset.UTC).toLocalDate());
        Posting posting = act.posting == null ? null : em.find(Posting.class, act.posting);
        return new ActShown(
                act.number(),
                act.kind,
                act.state,
                act.site,
                lot.id(),
                lot.description(),
                lot.owner().name(),
                places.byId(act.place).code(),
                act.status,
                act.amounts.in(act.unit),
                stake.value(),
                stake.duty(),
                act.document,
                act.permit,
                act.reason,
                act.countOrder == null ? null : CountNumber.print(act.countOrder),
                posting == null ? null : posting.number(),
                act.proposedBy,
                act.proposedAt,
                act.decidedBy,
                act.decidedAt,
                act.backReason,
                act.backBy,
                act.backAt,
                act.backDecidedBy,
                act.effectiveAt,
                act.backEffectiveAt,
                List.of());
    }
}
