package org.caravanserai.customs.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Duty went from one state to another, or came to be. */
@Entity
@Immutable
@Table(schema = "customs", name = "duty_entry")
class DutyEntry {

    @Id
    @GeneratedValue(generator = "duty_entry")
    @SequenceGenerator(name = "duty_entry", schema = "customs", sequenceName = "duty_entry_seq")
    Long id;

    long declaration;
    int item;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "from_state")
    DutyState from;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "to_state")
    DutyState to;

    BigDecimal amount;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
