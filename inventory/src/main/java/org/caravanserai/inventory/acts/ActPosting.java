package org.caravanserai.inventory.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.GoodsRestored;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.event.SurplusFound;
import org.caravanserai.kernel.event.SurplusWithdrawn;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** Posts acts into the ledger and tells the house. The caller has locked the lots. */
@ApplicationScoped
public class ActPosting {

    @Inject EntityManager em;
    @Inject Ledger ledger;
    @Inject Places places;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * What a count found and who approved it.
     *
     * @param order id of the count
     * @param paper its printed number
     */
    public record Finding(
            ActKind kind, Lot lot, Account account, Amounts amounts, long order, String paper) {}

    /**
     * Writes and posts the act of a count.
     *
     * @param at when it was counted; null for now
     * @return what changed behind it, where that was earlier
     */
    public List<Problem> found(Finding finding, String countedBy, String reason, Instant at) {
        Instant now = clock.now();
        StockAct act =
                new StockAct(
                                finding.kind(),
                                finding.lot(),
                                finding.account(),
                                finding.amounts(),
                                countedBy,
                                now)
                        .papers(finding.paper(), null, reason)
                        .happened(at);
        act.countOrder = finding.order();
        em.persist(act);
        return post(act, finding.lot());
    }

    List<Problem> post(StockAct act, Lot lot) {
        Posting posting =
                ledger.post(
                        new PostingOrder(
                                PostingKind.ACT,
                                act.number(),
                                act.effectiveAt,
                                List.of(move(act))));
        act.posting = posting.id();
        act.decide(ActState.POSTED, actor.get().user(), clock.now());
        em.flush();
        facts.fire(told(act, lot, posting.effectiveAt()));
        em.flush();
        return posting.warnings();
    }

    /** Since the time that was asked for. */
    List<Problem> takeBack(StockAct act) {
        String reason = act.backReason;
        Posting mirror = ledger.mirror(posting(act), reason, act.backEffectiveAt);
        act.state = ActState.TAKEN_BACK;
        act.backDecidedBy = actor.get().user();
        facts.fire(undone(act, reason, mirror.effectiveAt()));
        em.flush();
        return mirror.warnings();
    }

    /**
     * @throws InvalidInput as {@link Ledger#mirrorable}
     */
    void refuseUnlessMirrorable(StockAct act, Instant at) {
        ledger.mirrorable(posting(act), at);
    }

    private Posting posting(StockAct act) {
        return em.find(Posting.class, act.posting);
    }

    private Fact undone(StockAct act, String reason, Instant at) {
        Measures measures = act.amounts.in(act.unit);
        return act.kind == ActKind.SURPLUS
                ? new SurplusWithdrawn(
                        act.site, act.lotId(), act.status, measures, act.number(), reason, at)
                : new GoodsRestored(
                        act.lotId(),
                        places.byId(act.place).code(),
                        act.status,
                        measures,
                        act.number(),
                        reason,
                        at);
    }

    private static Move move(StockAct act) {
        Account here = act.account();
        Account there = new Account(act.lot, act.kind.outside().place(), act.status);
        return act.kind == ActKind.SURPLUS
                ? new Move("measures", there, here, act.amounts)
                : new Move("measures", here, there, act.amounts);
    }

    private Fact told(StockAct act, Lot lot, Instant at) {
        Measures measures = act.amounts.in(act.unit);
        return switch (act.kind) {
            case SHORTAGE ->
                    new ShortageFound(
                            act.site,
                            lot.container(),
                            lot.consignment(),
                            lot.consignmentLine(),
                            lot.id(),
                            lot.owner().id(),
                            act.status,
                            measures,
                            act.number(),
                            act.reason,
                            at);
            case SURPLUS ->
                    new SurplusFound(
                            act.site,
                            lot.id(),
                            lot.owner().id(),
                            act.status,
                            measures,
                            act.number(),
                            act.reason,
                            at);
            default ->
                    new GoodsDestroyed(
                            lot.id(),
                            places.byId(act.place).code(),
                            act.status,
                            act.kind.way(),
                            measures,
                            act.number(),
                            act.document,
                            at);
        };
    }
}
