package org.caravanserai.inventory.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.EachRow;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.time.HouseClock;

/** Holds of every kind: laid on lots, bins, owners and containers, listed and lifted. */
@ApplicationScoped
@Retried
@Transactional
public class HoldDesk {

    private static final int LONGEST_GROUND = 200;
    private static final int MOST = 1000;

    @Inject EntityManager em;
    @Inject Holds holds;
    @Inject HoldSubjects subjects;
    @Inject Lots lots;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * @throws InvalidInput by field
     * @throws NotFound when what is to be held is not there or out of scope
     * @throws Refusal {@code hold-stands-on}
     */
    public void hold(HoldOrder order) {
        List<Problem> problems = new ArrayList<>();
        if (order.kind() == null) {
            problems.add(Problem.of("kind", "required"));
        }
        if (order.code() == null) {
            problems.add(Problem.of("code", "required"));
        }
        FreeText.required("id", order.id(), problems);
        String reason = FreeText.required("reason", order.reason(), problems);
        String ground = FreeText.optional("ground", order.ground(), LONGEST_GROUND, problems);
        InvalidInput.throwIfAny(problems);
        HoldSubject on = subjects.locked(order);
        String code = order.code().name();
        if (holds.standing(on, code).isPresent()) {
            throw new Refusal("hold-stands-on", on.id(), code);
        }
        facts.fire(new GoodsHeld(on, code, reason, ground.isBlank() ? null : ground, clock.now()));
        em.flush();
    }

    /**
     * @throws Forbidden for a hold that the house laid, unless a manager lifts it
     * @throws InvalidInput on {@code reason}
     * @throws Refusal {@code hold-not-standing} when it is lifted already
     */
    public void lift(long id, String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        Hold hold = em.find(Hold.class, id);
        if (hold == null || !subjects.visible(hold)) {
            throw new NotFound("hold", id);
        }
        if (!placedByHand(hold.code) && !actor.get().is(Role.MANAGER)) {
            throw new Forbidden();
        }
        HoldSubject on = new HoldSubject(hold.kind, hold.subject);
        subjects.lock(on);
        em.refresh(hold);
        if (hold.liftedAt != null) {
            throw new Refusal("hold-not-standing", on.id(), hold.code, hold.liftedBy);
        }
        facts.fire(new HoldLifted(on, hold.code, why, clock.now()));
        em.flush();
    }

    /**
     * Holds all of the lots, or none.
     *
     * @param like what to hold each of them by
     * @throws InvalidInput naming the row by {@code lots[i]}, or as {@link #hold(HoldOrder)}
     * @throws Refusal naming the row likewise
     */
    public void hold(List<LotId> held, HoldOrder like) {
        EachRow.check("lots", held);
        lots.locked(held);
        EachRow.of(
                "lots",
                held,
                lot -> {
                    hold(like.on(lot));
                    return lot;
                });
    }

    /**
     * Lifts all of the holds, or none.
     *
     * @throws InvalidInput naming the row by {@code holds[i]}, or as {@link #lift(long, String)}
     * @throws Refusal naming the row likewise
     */
    public void lift(List<Long> holds, String reason) {
        EachRow.of(
                "holds",
                holds,
                hold -> {
                    lift(hold, reason);
                    return hold;
                });
    }

    /** Numbers of the holds that stand on the lot itself, of one kind or, for null, of all. */
    public List<Long> standingOn(LotId lot, HoldCode only) {
        return list(lot.value(), false).stream()
                .filter(row -> row.hold().on().kind() == HoldSubject.Kind.LOT)
                .filter(row -> row.hold().on().id().equals(lot.value()))
                .filter(row -> only == null || row.hold().code().equals(only.name()))
                .map(Row::id)
                .toList();
    }

    private static boolean placedByHand(String code) {
        return Arrays.stream(HoldCode.values()).anyMatch(known -> known.name().equals(code));
    }

    /**
     * A hold with the number by which it is lifted.
     *
     * @param id of the hold
     */
    public record Row(long id, HoldShown hold) {}

    /** As {@link #list(String, boolean, Sieve, int, int)}, from the first one on. */
    public List<Row> list(String text, boolean lifted) {
        return list(text, lifted, Sieve.NONE, 0, MOST);
    }

    /**
     * Holds the actor may see, the latest first or in another order.
     *
     * @param text part of what they lie on, of code or reason; null for all
     * @param lifted whether those that were lifted are wanted, too
     * @param sieve of the {@link #columns} of the list
     */
    public List<Row> list(String text, boolean lifted, Sieve sieve, int first, int most) {
        List<Hold> found = new HoldQuery(text, lifted, sieve, actor.get()).run(em, first, most);
        return found.stream().map(hold -> new Row(hold.id, Holds.shown(hold))).toList();
    }

    /** How many there are, whatever the page. */
    public long count(String text, boolean lifted, Sieve sieve) {
        return new HoldQuery(text, lifted, sieve, actor.get()).count(em);
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return HoldQuery.COLUMNS.keys();
    }
}
