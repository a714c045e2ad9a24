package org.caravanserai.inventory.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What one posting did to one account; signed. Both times stand here, so that no query joins. */
@Entity
@Immutable
@Table(schema = "inventory", name = "entry")
class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry")
    @SequenceGenerator(name = "entry", schema = "inventory", sequenceName = "entry_seq")
    Long id;

    long posting;

    @Embedded Account account;

    @Embedded Amounts amounts;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Entry() {}

    Entry(Posting posting, Account account, Amounts amounts) {
        this.posting = posting.id;
        this.account = account;
        this.amounts = amounts;
        effectiveAt = posting.effectiveAt;
        recordedAt = posting.recordedAt;
    }
}
