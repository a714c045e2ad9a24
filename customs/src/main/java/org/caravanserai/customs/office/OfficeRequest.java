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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something an office asked for while it checks a declaration. */
@Entity
@Table(schema = "customs", name = "office_request")
class OfficeRequest {

    @Id
    @GeneratedValue(generator = "office_request")
    @SequenceGenerator(
            name = "office_request",
            schema = "customs",
            sequenceName = "office_request_seq")
    Long id;

    long declaration;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RequestKind kind;

    String wanted;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "answered_by")
    String answeredBy;

    @Column(name = "answered_at")
    Instant answeredAt;

    String answer;
}
