package org.caravanserai.kernel.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One fact in the book. */
@Entity
@Immutable
@Table(schema = "kernel", name = "journal")
class JournalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal")
    @SequenceGenerator(
            name = "journal",
            schema = "kernel",
            sequenceName = "journal_seq",
            allocationSize = 50)
    Long id;

    String fact;
    String subject;
    String actor;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String body;

    protected JournalRow() {}

    JournalRow(
            String fact,
            String subject,
            String actor,
            Instant effectiveAt,
            Instant recordedAt,
            String body) {
        this.fact = fact;
        this.subject = subject;
        this.actor = actor;
        this.effectiveAt = effectiveAt;
        this.recordedAt = recordedAt;
        this.body = body;
    }
}
