package org.caravanserai.customs.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One movement on a personal account. */
@Entity
@Immutable
@Table(schema = "customs", name = "money_entry")
class MoneyEntry {

    /** What happened to the amount. */
    enum Kind {
        TOPPED_UP,
        EARMARKED,
        GIVEN_BACK,
        SPENT,
        REFUNDED,
        /** Given to the client, or back to who paid it in by mistake. */
        PAID_OUT
    }

    @Id Long id;

    String client;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    BigDecimal amount;
    String reference;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
