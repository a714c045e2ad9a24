package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.sieve.Sieve;

/** Expected and worked receipts, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class ReceiptView {

    private static final int MOST = 1000;
    private static final String WORK =
            "case r.status when IN_PROGRESS then 0 when READY then 1 when ANNOUNCED then 2"
                    + " when COMPLETED then 3 else 4 end, r.arrivedAt, r.id";

    @Inject EntityManager em;
    @Inject Receipts receipts;
    @Inject Ledger ledger;
    @Inject History history;
    @Inject CurrentActor actor;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public ReceiptShown get(String number) {
        Receipt receipt = receipts.get(number);
        return ReceiptShown.of(receipt, receipts.lines(receipt), receipts.differences(receipt));
    }

    /**
     * The counts that were posted of a receipt, the oldest first, also those taken back.
     *
     * @throws NotFound when there is none in the actor's scope
     */
    public List<ReceiptCount> counts(String number) {
        return receipts.postings(receipts.get(number)).stream().map(this::count).toList();
    }

    private ReceiptCount count(Posting posting) {
        return new ReceiptCount(
                posting.number(),
                posting.actor(),
                posting.effectiveAt(),
                posting.recordedAt(),
                history.moves(posting).stream().map(move -> move.to().lotId()).distinct().toList(),
                ledger.reversed(posting));
    }

    /**
     * A page of receipts by number, with their lines.
     *
     * @param limit 1 to 1,000
     * @param cursor number of the last receipt of the page before; null for the first page
     * @throws InvalidInput on {@code limit} or {@code cursor}
     */
    public ReceiptPage list(ReceiptFilter filter, int limit, String cursor) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "limit-out-of-range", MOST);
        }
        List<Receipt> found =
                new ReceiptQuery(filter, actor.get())
                        .after(after(cursor))
                        .by(em, "r.id")
                        .setMaxResults(limit + 1)
                        .getResultList();
        boolean more = found.size() > limit;
        List<Receipt> page = more ? found.subList(0, limit) : found;
        return new ReceiptPage(shown(page), more ? page.get(limit - 1).number() : null);
    }

    /**
     * The same receipts in the order of the work: begun and ready first, longest waiting at the
     * top, then what is announced, at last what is done.
     */
    public ReceiptWork work(ReceiptFilter filter, int offset, int limit) {
        return work(filter, Sieve.NONE, offset, limit);
    }

    /**
     * The same in another order, or only some.
     *
     * @param sieve of the {@link #columns} of the list
     */
    public ReceiptWork work(ReceiptFilter filter, Sieve sieve, int offset, int limit) {
        ReceiptQuery query = new ReceiptQuery(filter, sieve, actor.get());
        List<Receipt> page =
                query.by(em, WORK).setFirstResult(offset).setMaxResults(limit).getResultList();
        return new ReceiptWork(shown(page), query.count(em));
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return ReceiptQuery.COLUMNS.keys();
    }

    /** The receipt at which the work on this container goes on; empty if it awaits none. */
    public Optional<ReceiptShown> of(ContainerNumber container) {
        return work(new ReceiptFilter(null, null, container.value()), 0, 1).items().stream()
                .findFirst();
    }

    /** How many containers stand ready or are being counted. */
    public long waiting() {
        return new ReceiptQuery(new ReceiptFilter(null, null, null), actor.get())
                .unfinished()
                .count(em);
    }

    private List<ReceiptShown> shown(List<Receipt> page) {
        Map<Long, List<ReceiptLine>> lines = lines(page);
        return page.stream()
                .map(r -> ReceiptShown.of(r, lines.getOrDefault(r.id, List.of()), List.of()))
                .toList();
    }

    private static long after(String cursor) {
        long id = cursor == null || cursor.isEmpty() ? 0 : Receipt.idOf(cursor);
        if (id < 0) {
            throw InvalidInput.of("cursor", "cursor-unknown");
        }
        return id;
    }

    private Map<Long, List<ReceiptLine>> lines(List<Receipt> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "from ReceiptLine l where l.receipt in :ids order by l.receipt, l.line",
                        ReceiptLine.class)
                .setParameter("ids", page.stream().map(receipt -> receipt.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(line -> line.receipt));
    }
}
