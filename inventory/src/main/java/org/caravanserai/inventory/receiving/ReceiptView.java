package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;

/** Expected and worked receipts, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class ReceiptView {

    private static final int MOST = 1000;

    @Inject EntityManager em;
    @Inject Receipts receipts;
    @Inject CurrentActor actor;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public ReceiptShown get(String number) {
        Receipt receipt = receipts.get(number);
        return ReceiptShown.of(receipt, receipts.lines(receipt), receipts.differences(receipt));
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
        List<Receipt> found = found(filter, limit + 1, after(cursor));
        boolean more = found.size() > limit;
        List<Receipt> page = more ? found.subList(0, limit) : found;
        Map<Long, List<ReceiptLine>> lines = lines(page);
        return new ReceiptPage(
                page.stream()
                        .map(
                                r ->
                                        ReceiptShown.of(
                                                r, lines.getOrDefault(r.id, List.of()), List.of()))
                        .toList(),
                more ? page.get(limit - 1).number() : null);
    }

    private static long after(String cursor) {
        long id = cursor == null || cursor.isEmpty() ? 0 : Receipt.idOf(cursor);
        if (id < 0) {
            throw InvalidInput.of("cursor", "cursor-unknown");
        }
        return id;
    }

    private List<Receipt> found(ReceiptFilter filter, int most, long after) {
        StringBuilder text = new StringBuilder("from Receipt r where r.id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", after);
        scope(text, parameters);
        if (filter.facility() != null) {
            text.append(" and r.facility = :facility");
            parameters.put("facility", filter.facility());
        }
        if (filter.status() != null) {
            text.append(" and r.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.container() != null) {
            text.append(" and locate(:container, cast(r.container as string)) > 0");
            parameters.put("container", compact(filter.container()));
        }
        TypedQuery<Receipt> query = em.createQuery(text + " order by r.id", Receipt.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private void scope(StringBuilder text, Map<String, Object> parameters) {
        Actor who = actor.get();
        if (!who.sites().isEmpty()) {
            text.append(" and r.facility in :sites");
            parameters.put("sites", who.sites());
        }
        if (!who.clients().isEmpty()) {
            text.append(" and r.ownerId in :clients");
            parameters.put("clients", who.clients());
        }
    }

    private static String compact(String scanned) {
        return scanned.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
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
