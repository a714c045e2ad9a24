package org.caravanserai.inventory.receiving;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/** The one question behind every list of receipts, with its filters and the actor's scope. */
final class ReceiptQuery {

    static final Columns COLUMNS =
            Columns.jpql()
                    .code("container", "cast(r.container as string)")
                    .code("size", "cast(r.sizeType as string)")
                    .code("train", "r.train")
                    .text("owner", "r.ownerName")
                    .moment("arrived", "r.arrivedAt")
                    .code("facility", "cast(r.facility as string)")
                    .whole("lines", "(select count(l) from ReceiptLine l where l.receipt = r.id)")
                    .text("status", "cast(r.status as string)");

    private final Sifting sifting;
    private final StringBuilder where = new StringBuilder(" from Receipt r where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    ReceiptQuery(ReceiptFilter filter, Actor who) {
        this(filter, Sieve.NONE, who);
    }

    ReceiptQuery(ReceiptFilter filter, Sieve sieve, Actor who) {
        sifting = COLUMNS.read(sieve);
        where.append(sifting.where());
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
        return filled(em.createQuery("select r" + where + sifting.order(order), Receipt.class));
    }

    long count(EntityManager em) {
        return filled(em.createQuery("select count(r)" + where, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return sifting.bind(query);
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
