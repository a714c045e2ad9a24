package org.caravanserai.inventory.counting;

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

/** One figure that somebody counted, kept also when a recount sets it aside. */
@Entity
@Table(schema = "inventory", name = "count_mark")
class CountMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "count_mark")
    @SequenceGenerator(name = "count_mark", schema = "inventory", sequenceName = "count_mark_seq")
    Long id;

    @Column(name = "count_line")
    long line;

    int round;

    @Embedded Amounts amounts;

    @Column(name = "counted_by")
    String countedBy;

    @Column(name = "counted_at")
    Instant countedAt;

    @Column(name = "undone_by")
    String undoneBy;

    @Column(name = "undone_at")
    Instant undoneAt;

    protected CountMark() {}

    CountMark(CountLine line) {
        this.line = line.id;
        round = line.countedRound;
        amounts = line.counted;
        countedBy = line.countedBy;
        countedAt = line.countedAt;
    }

    void undo(String user, Instant at) {
        undoneBy = user;
        undoneAt = at;
    }
}
