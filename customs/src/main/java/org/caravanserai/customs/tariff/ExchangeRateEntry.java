package org.caravanserai.customs.tariff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An exchange rate as people read it.
 *
 * @param kztPerUnit tenge for one unit of the currency
 * @param source where it was read
 */
public record ExchangeRateEntry(
        LocalDate day,
        String currency,
        BigDecimal kztPerUnit,
        String source,
        String enteredBy,
        Instant enteredAt) {}
