package org.caravanserai.inventory.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * What one posting did to one account; signed. Both times stand here, so that no query joins. Only
 * {@link PostingWriting} writes it; through the entity it is only read.
 */
@Entity
@Immutable
@Table(schema = "inventory", name = "entry")
class Entry {

    static final String NUMBERS = "inventory.entry_seq";

    @Id Long id;

    long posting;

    @Embedded Account account;

    @Embedded Amounts amounts;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Entry() {}
}
