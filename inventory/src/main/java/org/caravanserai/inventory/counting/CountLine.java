package org.caravanserai.inventory.counting;

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
import java.util.Arrays;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.identity.LotId;

/** A lot in a bin on a count sheet: the book as it was, and what was counted last. */
@Entity
@Table(schema = "inventory", name = "count_line")
class CountLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "count_line")
    @SequenceGenerator(name = "count_line", schema = "inventory", sequenceName = "count_line_seq")
    Long id;

    @Column(name = "count_order")
    long order;

    String lot;

    long place;

    @Embedded Amounts book;

    @Embedded
    @AttributeOverride(name = "packages", column = @Column(name = "counted_packages"))
    @AttributeOverride(name = "netKg", column = @Column(name = "counted_net_kg"))
    @AttributeOverride(name = "grossKg", column = @Column(name = "counted_gross_kg"))
    @AttributeOverride(
            name = "supplementary",
            column = @Column(name = "counted_supplementary_quantity"))
    Amounts counted;

    /** The round in which it was counted last; 0 before it was. */
    @Column(name = "counted_round")
    int countedRound;

    @Column(name = "counted_by")
    String countedBy;

    @Column(name = "counted_at")
    Instant countedAt;

    /** Who counted it in earlier rounds, one a line. */
    @Column(name = "counted_before")
    String countedBefore = "";

    /** Whether it is to be counted in this round. */
    boolean recount;

    @Enumerated(EnumType.STRING)
    CountReason reason;

    String note;

    protected CountLine() {}

    CountLine(CountOrder order, String lot, long place, Amounts book) {
        this.order = order.id;
        this.lot = lot;
        this.place = place;
        this.book = book;
    }

    void count(Amounts amounts, int round, String by, Instant at) {
        if (countedRound > 0 && countedRound < round) {
            countedBefore += countedBy + "\n";
        }
        counted = amounts;
        countedRound = round;
        countedBy = by;
        countedAt = at;
    }

    /**
     * Goes back to the figure before.
     *
     * @param before null where nothing was counted before
     */
    void recall(CountMark before) {
        if (countedRound > 1 && (before == null || before.round < countedRound)) {
            String rest = countedBefore.substring(0, Math.max(0, countedBefore.length() - 1));
            countedBefore = rest.substring(0, rest.lastIndexOf('\n') + 1);
        }
        counted = before == null ? null : before.amounts;
        countedRound = before == null ? 0 : before.round;
        countedBy = before == null ? null : before.countedBy;
        countedAt = before == null ? null : before.countedAt;
    }

    LotId lotId() {
        return LotId.parse(lot);
    }

    boolean differs() {
        return counted != null && !counted.minus(book).isZero();
    }

    /** What was counted beyond the book, below zero where it is less. */
    Amounts difference() {
        return counted.minus(book);
    }

    /** Whether this person gave the figure that the round is to check. */
    boolean countedEarlierBy(String user, int round) {
        boolean last = countedRound > 0 && countedRound < round && user.equals(countedBy);
        return last || Arrays.asList(countedBefore.split("\n")).contains(user);
    }

    /** Whether this person counted it at any time. */
    boolean countedBy(String user) {
        return user.equals(countedBy) || Arrays.asList(countedBefore.split("\n")).contains(user);
    }
}
