package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Official rates of exchange by day (National Bank of Kazakhstan), typed in or imported.
 *
 * <p>A day without a rate has none: the rate of the day before is never used in its place.
 */
@ApplicationScoped
@Retried
@Transactional
public class ExchangeRates {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Tenge per unit of each currency known on that day; the tenge itself is not listed. */
    public Map<String, BigDecimal> on(LocalDate day) {
        Map<String, BigDecimal> rates = new TreeMap<>();
        em.createQuery("from ExchangeRate where day = :day", ExchangeRate.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(rate -> rates.put(rate.currency, rate.kztPerUnit));
        return rates;
    }

    /**
     * Enters the rate of a day, in place of an earlier entry of the same day.
     *
     * @throws InvalidInput {@code exchange-rate-not-positive}
     */
    public void enter(String currency, LocalDate day, BigDecimal kztPerUnit, String source) {
        if (kztPerUnit == null || kztPerUnit.signum() <= 0) {
            throw InvalidInput.of("kztPerUnit", "exchange-rate-not-positive", currency);
        }
        String known = Money.zero(currency).currency();
        ExchangeRate rate = find(known, day);
        if (rate == null) {
            rate = new ExchangeRate();
            rate.currency = known;
            rate.day = day;
        }
        rate.kztPerUnit = kztPerUnit;
        rate.source = source;
        rate.enteredBy = actor.get().user();
        rate.enteredAt = clock.now();
        em.persist(rate);
        em.flush();
    }

    private ExchangeRate find(String currency, LocalDate day) {
        return em.createQuery(
                        "from ExchangeRate where currency = :currency and day = :day",
                        ExchangeRate.class)
                .setParameter("currency", currency)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
