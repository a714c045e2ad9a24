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

/** A file that was written out for an office. */
@Entity
@Immutable
@Table(schema = "customs", name = "office_dispatch")
class OfficeDispatch {

    @Id
    @GeneratedValue(generator = "office_dispatch")
    @SequenceGenerator(
            name = "office_dispatch",
            schema = "customs",
            sequenceName = "office_dispatch_seq")
    Long id;

    long declaration;
    int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DoorKind format;

    /** Names the message, so that an answer can point at it. */
    @Column(name = "document_id")
    String documentId;

    @Column(name = "file_name")
    String fileName;

    String content;

    @Column(name = "written_at")
    Instant writtenAt;
}
