package org.caravanserai.kernel.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A fact that has committed and waits for its place in the chain. */
@Entity
@Immutable
@Table(schema = "kernel", name = "journal_pending")
class PendingSeal {

    @Id
    @Column(name = "journal_id")
    Long journalId;

    protected PendingSeal() {}

    PendingSeal(Long journalId) {
        this.journalId = journalId;
    }
}
