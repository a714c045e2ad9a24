package org.caravanserai.inventory.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.filing.Reservations;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Proposes acts, approves or rejects them, and takes them back: always two people. */
@ApplicationScoped
@Retried
@Transactional
public class Acts {

    private static final int LINE = 1;

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject ActCheck check;
    @Inject ActPosting posting;
    @Inject Reservations reservations;
    @Inject Places places;
    @Inject ActBook book;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws InvalidInput what is wrong with the order, by field
     * @throws NotFound when the lot is not there or out of scope
     * @throws Refusal when the goods are not there and free, or more than the norm of natural loss
     */
    public ActShown propose(ActOrder order) {
        check.papers(order);
        Lot lot = lots.locked(List.of(order.lot())).get(order.lot());
        StockAct act = check.act(order, lot);
        em.persist(act);
        em.flush();
        reserve(act);
        return book.get(act.number());
    }

    /**
     * Posts a proposed act.
     *
     * @throws Forbidden unless a manager other than who proposed it asks
     * @throws Refusal {@code act-state}, or when the goods are no longer there
     */
    public ActShown approve(String number) {
        StockAct act = locked(number, ActState.PROPOSED);
        secondPerson(act.proposedBy, number);
        Lot lot = lots.byIds(List.of(act.lotId())).get(act.lotId());
        check.norm(act.kind, lot, act.amounts);
        reservations.post(number, LINE, act.lotId(), act.effectiveAt);
        List<Problem> warnings = posting.post(act, lot);
        return book.get(number).warned(warnings);
    }

    /**
     * It is not posted; who proposed it may think better of it, too.
     *
     * @throws Refusal {@code act-state}
     */
    public ActShown reject(String number, String reason) {
        String why = given(reason);
        StockAct act = locked(number, ActState.PROPOSED);
        managerOr(act.proposedBy);
        reservations.lift(number, LINE, act.lotId());
        act.backReason = why;
        act.decide(ActState.REJECTED, actor.get().user(), clock.now());
        em.flush();
        return book.get(number);
    }

    /** The same as of the moment of the approval. */
    public ActShown proposeBack(String number, String reason) {
        return proposeBack(number, reason, null);
    }

    /**
     * Asks to take an act back.
     *
     * @param at since when it is no longer so, not before it happened; null for the moment of the
     *     approval
     * @throws InvalidInput on {@code reason} or {@code effectiveAt}
     * @throws Refusal {@code act-state}; {@code act-goods-taken} when a surplus has gone on
     */
    public ActShown proposeBack(String number, String reason, Instant at) {
        String why = given(reason);
        StockAct act = locked(number, ActState.POSTED);
        posting.refuseUnlessMirrorable(act, at);
        act.askedBack(why, at, actor.get().user(), clock.now());
        if (act.kind == ActKind.SURPLUS) {
            reserve(act);
        }
        em.flush();
        return book.get(number);
    }

    /**
     * @throws Forbidden unless a manager other than who asked agrees
     * @throws Refusal {@code act-state}, when a surplus has gone on or was declared, or when
     *     customs refuses, as for duty that was paid
     */
    public ActShown approveBack(String number) {
        StockAct act = locked(number, ActState.BACK_PROPOSED);
        secondPerson(act.backBy, number);
        reservations.lift(number, LINE, act.lotId());
        List<Problem> warnings = posting.takeBack(act);
        return book.get(number).warned(warnings);
    }

    /** The act stands after all; who asked for the contrary may say so, too. */
    public ActShown keep(String number) {
        StockAct act = locked(number, ActState.BACK_PROPOSED);
        managerOr(act.backBy);
        reservations.lift(number, LINE, act.lotId());
        act.state = ActState.POSTED;
        em.flush();
        return book.get(number);
    }

    /** While a second person has not decided, nobody moves or picks the goods of the act. */
    private void reserve(StockAct act) {
        if (!reservations.lay(act.number(), LINE, act.account(), act.amounts)) {
            String location = places.byId(act.place).code();
            throw new Refusal("act-goods-taken", act.number(), location, act.lot);
        }
    }

    private StockAct locked(String number, ActState wanted) {
        book.get(number);
        StockAct act = em.find(StockAct.class, StockAct.idOf(number));
        lots.locked(List.of(act.lotId()));
        em.refresh(act, LockModeType.PESSIMISTIC_WRITE);
        if (act.state != wanted) {
            throw new Refusal("act-state", number, act.state.name());
        }
        return act;
    }

    private void secondPerson(String first, String number) {
        manager();
        if (actor.get().user().equals(first)) {
            throw new Forbidden("own-approval", number);
        }
    }

    private void managerOr(String who) {
        if (!actor.get().user().equals(who)) {
            manager();
        }
    }

    private void manager() {
        if (!actor.get().is(Role.MANAGER)) {
            throw new Forbidden();
        }
    }

    private static String given(String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        return why;
    }
}
