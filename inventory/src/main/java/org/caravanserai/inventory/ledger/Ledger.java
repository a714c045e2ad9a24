package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Writes postings: a list of moves, all of them or none.
 *
 * <p>The caller has locked the lots. No account other than the outside goes below zero, neither now
 * nor at any moment since the time the posting is said to have been so.
 */
@ApplicationScoped
public class Ledger {

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Balances balances;
    @Inject History history;
    @Inject Shortfall shortfall;
    @Inject LateEntries late;
    @Inject Recheck recheck;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws InvalidInput {@code effective-in-the-future} on {@code effectiveAt}
     * @throws Refusal {@code stock-not-enough} (lot, location, status, what is there, what is
     *     asked), {@code stock-not-enough-then} for a moment in the past
     */
    public Posting post(PostingOrder order) {
        return write(
                posting(order.kind(), order.reference(), order.effectiveAt()),
                order.moves(),
                order.seen());
    }

    /**
     * Mirrors a posting back.
     *
     * @param at since when it is no longer so; null for now
     * @throws Refusal {@code posting-not-reversible}, or as {@link #mirror}
     */
    public Posting reverse(Posting posting, String reason, Instant at) {
        if (!posting.kind.reversible()) {
            throw new Refusal("posting-not-reversible", posting.number());
        }
        return mirror(posting, reason, at);
    }

    /**
     * Mirrors any posting back, for an act that is taken back by its own rules.
     *
     * @param at since when it is no longer so, not before the posting itself; null for now
     * @throws InvalidInput as {@link #mirrorable}
     * @throws Refusal {@code already-reversed}, or as {@link #post}
     */
    public Posting mirror(Posting posting, String reason, Instant at) {
        if (reversed(posting)) {
            throw new Refusal("already-reversed", posting.number());
        }
        mirrorable(posting, at);
        Posting mirror =
                posting(PostingKind.REVERSAL, posting.reference, at).reversing(posting, reason);
        return write(
                mirror, history.moves(posting).stream().map(Move::mirrored).toList(), Seen.NOTHING);
    }

    /**
     * Whether a posting can be mirrored as of that moment.
     *
     * @param at null for now
     * @throws InvalidInput {@code effective-in-the-future} or {@code reversal-before-posting} on
     *     {@code effectiveAt}
     */
    public void mirrorable(Posting posting, Instant at) {
        inThePast(at, clock.now());
        if (at != null && at.isBefore(posting.effectiveAt)) {
            throw InvalidInput.of(
                    "effectiveAt",
                    "reversal-before-posting",
                    posting.number(),
                    posting.effectiveAt);
        }
    }

    public boolean reversed(Posting posting) {
        return em.createQuery("select count(p) from Posting p where p.reverses = :id", Long.class)
                        .setParameter("id", posting.id)
                        .getSingleResult()
                > 0;
    }

    /**
     * @param number as printed, {@code P-000017}
     * @throws NotFound when there is none
     */
    public Posting posting(String number) {
        Posting posting = em.find(Posting.class, Posting.idOf(number));
        if (posting == null) {
            throw new NotFound("posting", number);
        }
        return posting;
    }

    private static void inThePast(Instant at, Instant now) {
        if (at != null && at.isAfter(now)) {
            throw InvalidInput.of("effectiveAt", "effective-in-the-future", at);
        }
    }

    private Posting posting(PostingKind kind, String reference, Instant effectiveAt) {
        Instant now = clock.now();
        inThePast(effectiveAt, now);
        Instant effective = effectiveAt == null ? now : effectiveAt;
        long id = sql.numbers(Posting.NUMBERS, 1).get(0);
        return new Posting(id, kind, reference, actor.get().user(), effective, now);
    }

    private Posting write(Posting posting, List<Move> moves, Seen seen) {
        SortedMap<Account, Amounts> changes = changes(moves);
        SortedMap<Account, Amounts> inside = new TreeMap<>(changes);
        inside.keySet().removeIf(Account::outside);
        Seen before = seen.covers(inside.keySet()) ? seen : balances.see(lots(inside));
        Account lacking = before.lacking(inside);
        if (lacking != null) {
            throw shortfall.now(lacking, moves);
        }
        PostingWriting.write(sql, posting, changes);
        BalanceWriting writing = new BalanceWriting();
        inside.forEach((account, amounts) -> writing.add(before.of(account), amounts));
        writing.write(sql);
        late.remember(posting);
        if (posting.effectiveAt.isBefore(posting.recordedAt)) {
            recheck.after(posting, inside, moves);
        }
        return posting;
    }

    private static Set<String> lots(SortedMap<Account, Amounts> changes) {
        return changes.keySet().stream().map(Account::lot).collect(Collectors.toSet());
    }

    /** What each account gains or loses, in lock order. */
    private static SortedMap<Account, Amounts> changes(List<Move> moves) {
        SortedMap<Account, Amounts> changes = new TreeMap<>();
        for (Move move : moves) {
            changes.merge(move.from(), move.amounts().negate(), Amounts::plus);
            changes.merge(move.to(), move.amounts(), Amounts::plus);
        }
        return changes;
    }
}
