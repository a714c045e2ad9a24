package org.caravanserai.inventory.picking;

import jakarta.persistence.AttributeOverride;
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
import java.time.LocalDate;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.identity.LotId;

/** What is to be fetched of one lot from one bin, and how much of it was. */
@Entity
@Table(schema = "inventory", name = "pick_line")
class PickLine {

    /** Where a line stands. */
    enum State {
        OPEN,
        PICKED,
        /** Closed with less than was kept for it; the rest is free again. */
        SHORT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pick_line")
    @SequenceGenerator(name = "pick_line", schema = "inventory", sequenceName = "pick_line_seq")
    Long id;

    @Column(name = "pick_list")
    long list;

    int line;

    @Embedded Account account;

    @Embedded Amounts amounts;

    @Embedded
    @AttributeOverride(
            name = "packages",
            column = @Column(name = "picked_packages", precision = 18, scale = 6))
    @AttributeOverride(
            name = "netKg",
            column = @Column(name = "picked_net_kg", precision = 18, scale = 6))
    @AttributeOverride(
            name = "grossKg",
            column = @Column(name = "picked_gross_kg", precision = 18, scale = 6))
    @AttributeOverride(
            name = "supplementary",
            column = @Column(name = "picked_supplementary_quantity", precision = 18, scale = 6))
    Amounts picked = Amounts.ZERO;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    String reason;

    @Column(name = "picked_by")
    String pickedBy;

    @Column(name = "picked_at")
    Instant pickedAt;

    @Column(name = "put_away_at")
    Instant putAway;

    @Column(name = "ends_on")
    LocalDate ends;

    int turn;

    int turns;

    protected PickLine() {}

    PickLine(PickList list, int line, PickPlan.Part part) {
        this.list = list.id;
        this.line = line;
        account = part.from().account();
        amounts = part.amounts();
        putAway = part.putAway();
        ends = part.from().ends();
        turn = part.turn();
        turns = part.turns();
    }

    LotId lot() {
        return account.lotId();
    }

    boolean open() {
        return state == State.OPEN;
    }

    /** What is still to be fetched. */
    Amounts rest() {
        return amounts.minus(picked);
    }

    /** Counts so much as fetched, or as put back where negative. */
    void pick(Amounts part, String by, Instant at) {
        picked = picked.plus(part);
        state = rest().isZero() ? State.PICKED : State.OPEN;
        reason = null;
        pickedBy = picked.isZero() ? null : by;
        pickedAt = picked.isZero() ? null : at;
    }

    void closeShort(String why, String by, Instant at) {
        state = State.SHORT;
        reason = why;
        pickedBy = by;
        pickedAt = at;
    }
}
