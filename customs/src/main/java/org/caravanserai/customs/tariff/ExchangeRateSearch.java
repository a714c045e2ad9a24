package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.locking.Retried;

/** The rates that were entered, the latest day first. */
@ApplicationScoped
@Retried
@Transactional
public class ExchangeRateSearch {

    private static final String OF =
            " from ExchangeRate r where :currency = '' or r.currency = :currency";

    @Inject EntityManager em;

    /**
     * @param currency null or blank for all
     */
    public List<ExchangeRateEntry> find(String currency, int offset, int limit) {
        return query(
                        "select new org.caravanserai.customs.tariff.ExchangeRateEntry(r.day,"
                                + " r.currency, r.kztPerUnit, r.source, r.enteredBy, r.enteredAt)",
                        currency,
                        " order by r.day desc, r.currency",
                        ExchangeRateEntry.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(String currency) {
        return query("select count(r)", currency, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String currency, String order, Class<T> as) {
        return em.createQuery(select + OF + order, as)
                .setParameter(
                        "currency",
                        currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT));
    }
}
