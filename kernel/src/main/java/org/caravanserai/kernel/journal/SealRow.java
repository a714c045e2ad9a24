package org.caravanserai.kernel.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The place of one fact in the chain. */
@Entity
@Immutable
@Table(schema = "kernel", name = "journal_seal")
class SealRow {

    @Id Long position;

    @Column(name = "journal_id")
    Long journalId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    @Column(name = "sealed_at")
    Instant sealedAt;

    protected SealRow() {}

    SealRow(Long position, Long journalId, String hash, Instant sealedAt) {
        this.position = position;
        this.journalId = journalId;
        this.hash = hash;
        this.sealedAt = sealedAt;
    }
}
