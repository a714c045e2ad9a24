package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Goods of these codes and this origin pay only a share of the import duty, if it is claimed. */
@Entity
@Immutable
@Table(schema = "customs", name = "preference")
class Preference {

    @Id Long id;

    @Column(name = "code_prefix")
    String codePrefix;

    String origin;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    BigDecimal factor;
    String certificate;
    String source;
    String mark;
}
