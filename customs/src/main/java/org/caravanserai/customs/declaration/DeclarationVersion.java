package org.caravanserai.customs.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of a filed declaration above the first: written once, with its boxes beside it. */
@Entity
@Immutable
@Table(schema = "customs", name = "declaration_version")
class DeclarationVersion {

    @Id
    @GeneratedValue(generator = "declaration_version")
    @SequenceGenerator(
            name = "declaration_version",
            schema = "customs",
            sequenceName = "declaration_version_seq")
    Long id;

    long declaration;
    int revision;

    @Column(name = "change_code")
    String changeCode;

    String reason;
    String document;

    @Column(name = "payable_difference")
    BigDecimal payableDifference;

    @Column(name = "suspended_difference")
    BigDecimal suspendedDifference;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
