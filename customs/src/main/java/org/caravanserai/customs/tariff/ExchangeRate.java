package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What one unit of a currency was worth in tenge on one day. */
@Entity
@Table(schema = "customs", name = "exchange_rate")
class ExchangeRate {

    @Id
    @GeneratedValue(generator = "exchange_rate")
    @SequenceGenerator(
            name = "exchange_rate",
            schema = "customs",
            sequenceName = "exchange_rate_seq")
    Long id;

    String currency;

    @Column(name = "rate_date")
    LocalDate day;

    @Column(name = "kzt_per_unit")
    BigDecimal kztPerUnit;

    String source;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;
}
