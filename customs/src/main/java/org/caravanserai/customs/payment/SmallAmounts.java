package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.customs.tariff.ReferenceRates;
import org.caravanserai.kernel.goods.Money;

/**
 * Up to this amount, duty that is found later is not collected (Treaty on the Customs Code of the
 * EAEU). It is laid down in euro, in the book of rates.
 */
@ApplicationScoped
public class SmallAmounts {

    private static final String EURO = "EUR";

    @Inject ReferenceRates reference;
    @Inject ExchangeRates exchange;

    /** In tenge; nothing where the day has no such amount or no rate of the euro. */
    public Optional<Money> on(LocalDate day) {
        return on(day, exchange.on(day));
    }

    Optional<Money> on(LocalDate day, Map<String, BigDecimal> rates) {
        BigDecimal euro = rates.get(EURO);
        return reference
                .find(ReferenceRates.SMALL_AMOUNT_EUR, day)
                .filter(amount -> euro != null)
                .map(amount -> Money.rounded(amount.multiply(euro), Assessment.CURRENCY));
    }
}
