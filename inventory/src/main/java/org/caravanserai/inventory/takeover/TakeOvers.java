package org.caravanserai.inventory.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.TakeOverReversed;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Takes over goods that were under bond before the house opened, and gives them back. */
@ApplicationScoped
@Retried
@Transactional
public class TakeOvers {

    private static final int MOST_ROWS = 20_000;
    private static final String TENGE = "KZT";

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Places places;
    @Inject Lots lots;
    @Inject Ledger ledger;
    @Inject TakeOverCheck check;
    @Inject TakeOverPosting posting;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /** Thrown out of a dry run, so that nothing of it stays. */
    static final class DryRun extends RuntimeException {

        final transient TakeOverResult result;

        DryRun(TakeOverResult result) {
            super("dry run", null, false, false);
            this.result = result;
        }
    }

    /**
     * All rows or none; the same sheet again is the same take-over.
     *
     * @param fingerprint SHA-256 of the sheet
     * @param dryRun whether everything is tried and nothing kept: then {@link DryRun} is thrown
     */
    TakeOverResult take(
            FacilityCode site, List<TakeOverRow> rows, String fingerprint, boolean dryRun) {
        if (site == null) {
            throw InvalidInput.of("facility", "required");
        }
        locks.acquire(new LockKey(LockKey.Kind.CONTAINER, "take-over " + site));
        if (places.site(site).isEmpty() || !actor.get().sees(site)) {
            throw new NotFound("facility", site);
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw InvalidInput.of("file", "take-over-rows", rows.size(), MOST_ROWS);
        }
        TakeOver known = known(site, fingerprint);
        if (known != null) {
            return result(known, known.number());
        }
        List<Problem> problems = new ArrayList<>();
        List<TakeOverLine> lines = check.lines(site, rows, problems);
        if (!problems.isEmpty()) {
            return TakeOverResult.refused(rows.size(), problems);
        }
        TakeOver act =
                new TakeOver(site, fingerprint, rows.size(), actor.get().user(), clock.now());
        em.persist(act);
        posting.post(act, lines);
        TakeOverResult result = result(act, dryRun ? null : act.number());
        if (dryRun) {
            throw new DryRun(result);
        }
        return result;
    }

    private TakeOver known(FacilityCode site, String fingerprint) {
        return em.createQuery(
                        "from TakeOver t where t.site = :site and t.fingerprint = :print"
                                + " and t.reversedAt is null",
                        TakeOver.class)
                .setParameter("site", site)
                .setParameter("print", fingerprint)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static TakeOverResult result(TakeOver act, String number) {
        return new TakeOverResult(
                number,
                act.rows,
                TakeOverShown.of(act).lots(),
                act.amounts.in(null),
                new Money(act.suspended, TENGE),
                List.of());
    }

    /** The same as of now. */
    public TakeOverShown reverse(String number, String reason) {
        return reverse(number, reason, null);
    }

    /**
     * Gives a take-over back as a whole.
     *
     * @param at since when it is no longer so, not before it was taken over; null for now
     * @throws InvalidInput on {@code reason}, or on {@code effectiveAt} as {@link
     *     Ledger#mirrorable}
     * @throws Refusal {@code take-over-reversed}; {@code take-over-touched} naming the first lot
     *     with which something was done since
     */
    public TakeOverShown reverse(String number, String reason, Instant at) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        TakeOver act = em.find(TakeOver.class, TakeOver.idOf(number));
        if (act == null || !actor.get().sees(act.site)) {
            throw new NotFound("take-over", number);
        }
        List<LotId> ids = TakeOverShown.of(act).lots();
        lots.locked(ids);
        em.refresh(act, LockModeType.PESSIMISTIC_WRITE);
        if (act.reversedAt != null) {
            throw new Refusal("take-over-reversed", number, act.reversedBy);
        }
        touched(act);
        Posting mirror = ledger.mirror(em.find(Posting.class, act.posting), why, at);
        act.reversedBy = actor.get().user();
        act.reversedAt = clock.now();
        act.reversalEffectiveAt = mirror.effectiveAt();
        act.reason = why;
        facts.fire(new TakeOverReversed(number, ids, why, mirror.effectiveAt()));
        em.flush();
        return TakeOverShown.of(act);
    }

    private void touched(TakeOver act) {
        em.createQuery(
                        "select e.account.lot from Entry e where e.account.lot in :lots"
                                + " and e.posting <> :own order by e.account.lot",
                        String.class)
                .setParameter("lots", act.lots)
                .setParameter("own", act.posting)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(
                        lot -> {
                            throw new Refusal("take-over-touched", act.number(), lot);
                        });
    }

    /** Take-overs of the sites the actor sees, the newest first. */
    public List<TakeOverShown> list() {
        return em.createQuery("from TakeOver t order by t.id desc", TakeOver.class)
                .getResultStream()
                .filter(act -> actor.get().sees(act.site))
                .map(TakeOverShown::of)
                .toList();
    }
}
