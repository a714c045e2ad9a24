package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/** Goods under supervision by their terms: the overdue first, goods without a term last. */
@ApplicationScoped
@Retried
@Transactional
public class SupervisionSearch {

    private static final String ORDER =
            "case when b.storageUntil is null then 1 else 0 end, b.storageUntil, b.lot,"
                    + " b.regime";

    @Inject EntityManager em;
    @Inject SupervisionBook book;
    @Inject AccountPast past;
    @Inject HouseClock clock;

    private static Columns columns(LocalDate today) {
        return Columns.jpql()
                .code("lot", "b.lot")
                .text("goods", "a.description")
                .code("code", "cast(a.commodity as string)")
                .text("owner", "a.ownerName")
                .decimal("packages", "b.packages")
                .decimal("gross", "b.grossKg")
                .code("container", "cast(a.container as string)")
                .day("until", "b.storageUntil")
                .whole("left", "timestampdiff(day, {d '" + today + "'}, b.storageUntil)")
                .text("status", "cast(b.regime as string)");
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return columns(LocalDate.EPOCH).keys();
    }

    /**
     * A page of the list, the nearest end of a term first or in another order.
     *
     * @param sieve of the {@link #columns} of the list
     * @param times the moment at which the goods were under supervision; the terms are those that
     *     were so and known then
     */
    public List<SupervisedLot> find(
            SupervisionFilter filter, Sieve sieve, TwoTimes times, int offset, int limit) {
        if (!times.current()) {
            return past.find(filter, sieve, times, offset, limit);
        }
        TypedQuery<Object[]> query =
                query(SupervisionBook.SELECT, filter, sieve, ORDER, Object[].class)
                        .setFirstResult(offset)
                        .setMaxResults(limit);
        return query.getResultStream().map(SupervisionBook::row).toList();
    }

    /** The same as of now, in its own order. */
    public List<SupervisedLot> find(SupervisionFilter filter, int offset, int limit) {
        return find(filter, Sieve.NONE, TwoTimes.NOW, offset, limit);
    }

    /** How many there are, whatever the page. */
    public long count(SupervisionFilter filter, Sieve sieve, TwoTimes times) {
        return times.current()
                ? query("select count(b)", filter, sieve, null, Long.class).getSingleResult()
                : past.count(filter, sieve, times);
    }

    /** The same as of now. */
    public long count(SupervisionFilter filter) {
        return count(filter, Sieve.NONE, TwoTimes.NOW);
    }

    private <T> TypedQuery<T> query(
            String select, SupervisionFilter filter, Sieve sieve, String order, Class<T> as) {
        StringBuilder where = new StringBuilder(SupervisionBook.PRESENT);
        Map<String, Object> asked = new LinkedHashMap<>();
        where.append(" and b.regime in :regimes");
        asked.put("regimes", filter.regimes());
        if (filter.until() != null) {
            where.append(" and b.storageUntil <= :until");
            asked.put("until", filter.until());
        }
        if (filter.text() != null) {
            where.append(
                    " and (lower(b.lot) like :text or lower(a.ownerName) like :text"
                            + " or lower(a.description) like :text"
                            + " or lower(a.consignment) like :text"
                            + " or lower(cast(a.container as string)) like :text"
                            + " or cast(a.commodity as string) like :text)");
            asked.put("text", filter.pattern());
        }
        Sifting sifting = columns(OfficeCalendar.day(clock.now())).read(sieve);
        where.append(sifting.where()).append(order == null ? "" : sifting.order(order));
        TypedQuery<T> query = em.createQuery(select + where, as);
        asked.forEach(query::setParameter);
        return book.scoped(sifting.bind(query));
    }
}
