package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
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

    private static final List<StockStatus> UNDER_SUPERVISION =
            List.of(
                    StockStatus.TEMPORARY_STORAGE,
                    StockStatus.CUSTOMS_WAREHOUSE,
                    StockStatus.RE_EXPORT);

    private static final String ORDER =
            "case when b.storageUntil is null then 1 else 0 end, b.storageUntil, b.lot,"
                    + " b.regime";

    @Inject EntityManager em;
    @Inject SupervisionBook book;
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

    public List<SupervisedLot> find(SupervisionFilter filter, int offset, int limit) {
        return find(filter, Sieve.NONE, offset, limit);
    }

    public List<SupervisedLot> find(SupervisionFilter filter, Sieve sieve, int offset, int limit) {
        TypedQuery<Object[]> query =
                query(SupervisionBook.SELECT, filter, sieve, ORDER, Object[].class)
                        .setFirstResult(offset)
                        .setMaxResults(limit);
        return query.getResultStream().map(SupervisionBook::row).toList();
    }

    public long count(SupervisionFilter filter) {
        return count(filter, Sieve.NONE);
    }

    public long count(SupervisionFilter filter, Sieve sieve) {
        return query("select count(b)", filter, sieve, null, Long.class).getSingleResult();
    }

    /**
     * The same as of a moment, by lot, without terms, which are kept as they stand now only; so
     * none of it ends by a day.
     */
    public List<SupervisedLot> then(SupervisionFilter filter, TwoTimes times) {
        return book.lots((FacilityCode) null, times).stream()
                .filter(lot -> regimes(filter).contains(lot.status()))
                .filter(lot -> filter.until() == null || lot.until() != null)
                .filter(filter::names)
                .toList();
    }

    private static List<StockStatus> regimes(SupervisionFilter filter) {
        return filter.status() == null ? UNDER_SUPERVISION : List.of(filter.status());
    }

    private <T> TypedQuery<T> query(
            String select, SupervisionFilter filter, Sieve sieve, String order, Class<T> as) {
        StringBuilder where = new StringBuilder(SupervisionBook.PRESENT);
        Map<String, Object> asked = new LinkedHashMap<>();
        where.append(" and b.regime in :regimes");
        asked.put("regimes", regimes(filter));
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
            asked.put("text", "%" + literal(filter.text()) + "%");
        }
        Sifting sifting = columns(OfficeCalendar.day(clock.now())).read(sieve);
        where.append(sifting.where()).append(order == null ? "" : sifting.order(order));
        TypedQuery<T> query = em.createQuery(select + where, as);
        asked.forEach(query::setParameter);
        return book.scoped(sifting.bind(query));
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT).replace("%", "").replace("_", "");
    }
}
