package org.caravanserai.customs.declaration;

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

/** One step of a declaration's life: written once. */
@Entity
@Immutable
@Table(schema = "customs", name = "declaration_status")
class StatusChange {

    @Id
    @GeneratedValue(generator = "declaration_status")
    @SequenceGenerator(
            name = "declaration_status",
            schema = "customs",
            sequenceName = "declaration_status_seq")
    Long id;

    long declaration;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DeclarationStatus status;

    @Column(name = "changed_by")
    String changedBy;

    String note;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
