package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A dated number of the law: VAT, the monthly calculation index, a fee, a term. */
@Entity
@Immutable
@Table(schema = "customs", name = "reference_rate")
class ReferenceRate {

    @Id Long id;
    String name;
    String scope;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    BigDecimal amount;
    String source;
    String mark;
}
