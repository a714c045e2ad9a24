package org.caravanserai.inventory.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;

/**
 * Measures of one account that a filed declaration item, or a line of a pick list, laid its hand
 * on.
 */
@Entity
@Table(schema = "inventory", name = "reservation")
class Reservation {

    /** Pending until the office decides, then posted by the release or voided. */
    enum State {
        PENDING,
        POSTED,
        VOIDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reservation")
    @SequenceGenerator(name = "reservation", schema = "inventory", sequenceName = "reservation_seq")
    Long id;

    /** The declaration, or the pick list. */
    String declaration;

    int item;

    @Embedded Account account;

    @Embedded Amounts amounts;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "reserved_at")
    Instant reservedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_recorded_at")
    Instant endedRecordedAt;

    protected Reservation() {}

    Reservation(
            String declaration,
            int item,
            Account account,
            Amounts amounts,
            Instant at,
            Instant recorded) {
        this.declaration = declaration;
        this.item = item;
        this.account = account;
        this.amounts = amounts;
        state = State.PENDING;
        reservedAt = at;
        recordedAt = recorded;
    }

    void end(State how, Instant at, Instant recorded) {
        state = how;
        endedAt = at;
        endedRecordedAt = recorded;
    }
}
