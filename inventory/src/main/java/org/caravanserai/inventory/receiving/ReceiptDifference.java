package org.caravanserai.inventory.receiving;

import jakarta.persistence.AttributeOverride;
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
import org.caravanserai.kernel.event.CountDifference;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.hibernate.annotations.Immutable;

/** A difference found at receipt. Line 0 stands for the container, kind SEAL for its seal. */
@Entity
@Immutable
@Table(schema = "inventory", name = "receipt_difference")
class ReceiptDifference {

    static final String SEAL = "SEAL";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_difference")
    @SequenceGenerator(
            name = "receipt_difference",
            schema = "inventory",
            sequenceName = "receipt_difference_seq")
    Long id;

    long receipt;

    int line;

    String kind;

    @Column(name = "supplementary_unit")
    Unit unit;

    @Embedded Amounts announced;

    @Embedded
    @AttributeOverride(name = "packages", column = @Column(name = "counted_packages"))
    @AttributeOverride(name = "netKg", column = @Column(name = "counted_net_kg"))
    @AttributeOverride(name = "grossKg", column = @Column(name = "counted_gross_kg"))
    @AttributeOverride(
            name = "supplementary",
            column = @Column(name = "counted_supplementary_quantity"))
    Amounts counted;

    String note;

    /** What it was, where no line announced it. */
    CommodityCode commodity;

    String description;

    /** Number of the count that found it; null where it was closed without one. */
    String posting;

    String actor;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected ReceiptDifference() {}

    /**
     * @param posting number of the count; null for none
     */
    ReceiptDifference(
            Receipt receipt, CountDifference found, String posting, String actor, Instant at) {
        this(receipt, found.line(), found.kind().name(), found.note(), actor, at);
        this.posting = posting;
        announced = Amounts.of(found.announced());
        counted = Amounts.of(found.counted());
        Quantity quantity = found.announced().supplementary();
        unit = quantity == null ? null : quantity.unit();
    }

    /** Says what came that nobody announced. */
    ReceiptDifference of(Counted goods) {
        commodity = goods.commodity();
        description = goods.description();
        return this;
    }

    /** The seal was not the announced one, or broken. */
    static ReceiptDifference seal(Receipt receipt, String note, String actor, Instant at) {
        return new ReceiptDifference(receipt, 0, SEAL, note, actor, at);
    }

    private ReceiptDifference(
            Receipt receipt, int line, String kind, String note, String actor, Instant at) {
        this.receipt = receipt.id;
        this.line = line;
        this.kind = kind;
        this.note = note;
        this.actor = actor;
        recordedAt = at;
        announced = Amounts.ZERO;
        counted = Amounts.ZERO;
    }
}
