package org.caravanserai.customs.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Proof that the house tried: written once for each attempt whose outcome was new. */
@Entity
@Immutable
@Table(schema = "customs", name = "filing_attempt")
class FilingAttempt {

    @Id
    @GeneratedValue(generator = "filing_attempt")
    @SequenceGenerator(
            name = "filing_attempt",
            schema = "customs",
            sequenceName = "filing_attempt_seq")
    Long id;

    long declaration;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    QueuedFiling.Step step;

    String outcome;

    @Column(name = "attempted_at")
    Instant attemptedAt;
}
