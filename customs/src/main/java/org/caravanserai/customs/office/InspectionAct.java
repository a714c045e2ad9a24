package org.caravanserai.customs.office;

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

/** What an inspection found: written once. */
@Entity
@Immutable
@Table(schema = "customs", name = "inspection_act")
class InspectionAct {

    @Id
    @GeneratedValue(generator = "inspection_act")
    @SequenceGenerator(
            name = "inspection_act",
            schema = "customs",
            sequenceName = "inspection_act_seq")
    Long id;

    long declaration;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    InspectionEntry.Kind kind;

    @Column(name = "act_number")
    String number;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    String place;

    @Column(name = "gross_by_documents")
    BigDecimal grossByDocuments;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    InspectionEntry.Scope scope;

    @Column(name = "declarant_present")
    boolean declarantPresent;

    @Column(name = "notified_at")
    Instant notifiedAt;

    @Column(name = "as_declared")
    boolean asDeclared;

    String findings;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    InspectionEntry shown() {
        return new InspectionEntry(
                kind,
                number,
                startedAt,
                finishedAt,
                place,
                grossByDocuments,
                scope,
                declarantPresent,
                notifiedAt,
                asDeclared,
                findings);
    }
}
