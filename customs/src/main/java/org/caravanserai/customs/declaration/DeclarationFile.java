package org.caravanserai.customs.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file kept with a declaration: written once. */
@Entity
@Immutable
@Table(schema = "customs", name = "declaration_file")
class DeclarationFile {

    @Id
    @GeneratedValue(generator = "declaration_file")
    @SequenceGenerator(
            name = "declaration_file",
            schema = "customs",
            sequenceName = "declaration_file_seq")
    Long id;

    long declaration;
    String about;
    String name;

    @Column(name = "media_type")
    String mediaType;

    String sha256;

    @Column(name = "size_bytes")
    int size;

    byte[] content;

    @Column(name = "added_by")
    String addedBy;

    @Column(name = "added_at")
    Instant addedAt;
}
