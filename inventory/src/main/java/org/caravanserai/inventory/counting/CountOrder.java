package org.caravanserai.inventory.counting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** A count of a part of a warehouse against the book as it stood at one moment. */
@Entity
@Table(schema = "inventory", name = "count_order")
class CountOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "count_order")
    @SequenceGenerator(
            name = "count_order",
            schema = "inventory",
            sequenceName = "count_order_seq",
            allocationSize = 1)
    Long id;

    FacilityCode site;

    @Enumerated(EnumType.STRING)
    CountScope scope;

    @Column(name = "scope_value")
    String value;

    @Enumerated(EnumType.STRING)
    CountState state = CountState.COUNTING;

    /** Whether who counts must not see what the book says. */
    boolean blind;

    int round = 1;

    @Column(name = "book_at")
    Instant bookAt;

    /** When it was counted on paper; null for a count that is kept here as it goes on. */
    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "opened_by")
    String openedBy;

    /** Who counts now; null while it is parked. */
    @Column(name = "in_hand")
    String inHand;

    @Column(name = "closed_by")
    String closedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    String note;

    protected CountOrder() {}

    CountOrder(CountRequest request, String by, Instant at) {
        site = request.facility();
        scope = request.scope();
        value = request.value();
        blind = request.blind();
        effectiveAt = request.effectiveAt();
        bookAt = effectiveAt == null ? at : effectiveAt;
        openedBy = by;
        inHand = by;
    }

    /** When a figure that is written down now was counted. */
    Instant counted(Instant now) {
        return effectiveAt == null ? now : effectiveAt;
    }

    void recount() {
        state = CountState.RECOUNT;
        round++;
        inHand = null;
    }

    void close(CountState how, String by, Instant at) {
        state = how;
        inHand = null;
        closedBy = by;
        closedAt = at;
    }

    String number() {
        return CountNumber.print(id);
    }
}
