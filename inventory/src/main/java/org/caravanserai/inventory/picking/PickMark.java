package org.caravanserai.inventory.picking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.inventory.ledger.Amounts;

/** One taking from a bin. Undone it stays, and says so. */
@Entity
@Table(schema = "inventory", name = "pick_mark")
class PickMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pick_mark")
    @SequenceGenerator(
            name = "pick_mark",
            schema = "inventory",
            sequenceName = "pick_mark_seq",
            allocationSize = 1)
    Long id;

    @Column(name = "pick_line")
    long line;

    @Embedded Amounts amounts;

    /** Why the line was closed short with it; null where it was not. */
    @Column(name = "short_reason")
    String shortReason;

    String actor;

    @Column(name = "picked_at")
    Instant pickedAt;

    @Column(name = "undone_by")
    String undoneBy;

    @Column(name = "undone_at")
    Instant undoneAt;

    protected PickMark() {}

    PickMark(PickLine line, Amounts amounts, String shortReason, String actor, Instant at) {
        this.line = line.id;
        this.amounts = amounts;
        this.shortReason = shortReason;
        this.actor = actor;
        pickedAt = at;
    }

    void undo(String by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }
}
