package org.caravanserai.customs.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One movement on a guarantee. */
@Entity
@Immutable
@Table(schema = "customs", name = "guarantee_entry")
class GuaranteeEntry {

    /** What happened to the amount. */
    enum Kind {
        RESERVED,
        GIVEN_BACK,
        USED,
        FREED,
        /** Put on file; the amount is its limit. */
        OPENED,
        /** Another limit or last day; the amount is the limit since. */
        CHANGED
    }

    @Id Long id;

    String guarantee;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    BigDecimal amount;
    String reference;

    /** Last day since; null for movements of money. */
    @Column(name = "valid_until")
    LocalDate validUntil;

    /** Who put it on file or changed it; null for movements of money. */
    @Column(name = "made_by")
    String madeBy;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
