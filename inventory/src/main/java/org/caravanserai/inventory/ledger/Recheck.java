package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.PastChanged;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Looks again at everything that stands behind a posting entered for an earlier time: no account
 * may have been short at any moment since. What holds but has changed is said to whoever posted it
 * and written into the journal.
 */
@ApplicationScoped
class Recheck {

    private static final String LATER =
            "select count(distinct e.posting) from inventory.entry e where e.effective_at > :since"
                + " and e.posting <> :posting and exists (select 1 from inventory.entry own where"
                + " own.posting = :posting and own.lot = e.lot and own.place = e.place and"
                + " own.status = e.status) and e.lot in (:lots)";

    @Inject EntityManager em;
    @Inject History history;
    @Inject Shortfall shortfall;
    @Inject Places places;
    @Inject Event<Fact> facts;

    /**
     * Where nothing followed on the accounts of the posting, the balance of now, which was guarded,
     * is the balance of then.
     *
     * @param changes what the posting did to each account inside
     * @throws Refusal {@code stock-not-enough-then}
     */
    void after(Posting posting, Map<Account, Amounts> changes, List<Move> moves) {
        List<String> lots = changes.keySet().stream().map(Account::lot).distinct().toList();
        long later = lots.isEmpty() ? 0 : later(posting, lots);
        if (later == 0) {
            return;
        }
        for (Map.Entry<Account, Amounts> change : changes.entrySet()) {
            if (change.getValue().anyNegative()) {
                Account account = change.getKey();
                history.firstShortage(account, posting.effectiveAt)
                        .ifPresent(
                                moment -> {
                                    throw shortfall.then(account, moment, moves);
                                });
            }
        }
        posting.warned(Problem.of("effectiveAt", "past-changed", later, posting.effectiveAt));
        changes.keySet().stream()
                .filter(account -> changes.get(account).anyNegative())
                .forEach(account -> tight(posting, account, moves));
        facts.fire(
                new PastChanged(
                        posting.number(),
                        lots.stream().map(LotId::parse).toList(),
                        later,
                        posting.effectiveAt));
    }

    /** Names what is left at the emptiest moment since, where goods moved on that account later. */
    private void tight(Posting posting, Account account, List<Move> moves) {
        String field =
                moves.stream()
                        .filter(move -> move.from().equals(account))
                        .map(Move::field)
                        .findFirst()
                        .orElse("effectiveAt");
        history.lowest(account, posting.effectiveAt)
                .ifPresent(
                        low ->
                                posting.warned(
                                        Problem.of(
                                                field,
                                                "past-tight",
                                                account.lot(),
                                                places.byId(account.place()).code(),
                                                low.moment(),
                                                low.amounts().packages(),
                                                low.amounts().netKg())));
    }

    private long later(Posting posting, List<String> lots) {
        return ((Number)
                        em.createNativeQuery(LATER)
                                .setParameter("since", posting.effectiveAt)
                                .setParameter("posting", posting.id)
                                .setParameter("lots", lots)
                                .getSingleResult())
                .longValue();
    }
}
