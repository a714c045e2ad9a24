package org.caravanserai.inventory.receiving;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.actor.Actor;

/** The one question behind every list of receipts, with its filters and the actor's scope. */
final class ReceiptQuery {

    private final StringBuilder where = new StringBuilder(" from Receipt r where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    ReceiptQuery(ReceiptFilter filter, Actor who) {
        if (!who.sites().isEmpty()) {
            with(" and r.facility in :sites", "sites", who.sites());
        }
        if (!who.clients().isEmpty()) {
            with(" and r.ownerId in :clients", "clients", who.clients());
        }
        if (filter.facility() != null) {
            with(" and r.facility = :facility", "facility", filter.facility());
        }
        if (filter.status() != null) {
            with(" and r.status = :status", "status", filter.status());
        }
        if (filter.container() != null) {
            with(
                    " and locate(:container, cast(r.container as string)) > 0",
                    "container",
                    compact(filter.container()));
        }
    }

    ReceiptQuery after(long id) {
        return with(" and r.id > :after", "after", id);
    }

    ReceiptQuery unfinished() {
        return with(
                " and r.status in :unfinished",
                "unfinished",
                java.util.List.of(ReceiptStatus.READY, ReceiptStatus.IN_PROGRESS));
    }

    TypedQuery<Receipt> by(EntityManager em, String order) {
        return filled(em.createQuery("select r" + where + " order by " + order, Receipt.class));
    }

    long count(EntityManager em) {
        return filled(em.createQuery("select count(r)" + where, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private ReceiptQuery with(String condition, String name, Object value) {
        where.append(condition);
        parameters.put(name, value);
        return this;
    }

    private static String compact(String scanned) {
        return scanned.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
