package org.caravanserai.inventory.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A dated number that the warehouse goes by, with where it comes from. */
@Entity
@Immutable
@Table(schema = "inventory", name = "reference_value")
class ReferenceValue {

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

    protected ReferenceValue() {}
}
