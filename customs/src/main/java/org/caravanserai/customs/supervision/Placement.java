package org.caravanserai.customs.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one declaration item put under a procedure that suspends duties: how much of it is still
 * there, and how much duty is still suspended on it. Callers hold the lock of the lot.
 */
@Entity
@Table(schema = "customs", name = "placement")
class Placement {

    @Id
    @GeneratedValue(generator = "placement")
    @SequenceGenerator(name = "placement", schema = "customs", sequenceName = "placement_seq")
    Long id;

    /** Two digits: 70 for goods under bond. */
    @Column(name = "procedure_code")
    String procedure;

    long declaration;
    int item;
    LotId lot;
    @Embedded Measures remaining;

    @Column(name = "placed_packages")
    BigDecimal placedPackages;

    @Column(name = "placed_net_kg")
    BigDecimal placedNetKg;

    BigDecimal suspended;
    String guarantee;

    @Column(name = "placed_at")
    Instant placedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "storage_until")
    LocalDate storageUntil;

    /** The last day by the procedure alone, with what the office added. */
    @Column(name = "law_until")
    LocalDate lawUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "term_rule")
    TermRule termRule;

    /** Last day of shelf or sale life; null where none is known. */
    @Column(name = "shelf_until")
    LocalDate shelfUntil;

    protected Placement() {}

    Placement(PlacedItem placed, Instant recordedAt) {
        this.procedure = placed.procedure();
        this.declaration = placed.declaration();
        this.item = placed.item();
        this.lot = placed.lot();
        this.remaining = placed.measures();
        this.placedPackages = placed.measures().packages();
        this.placedNetKg = placed.measures().netKg();
        this.suspended = placed.suspended();
        this.guarantee = placed.guarantee();
        this.placedAt = placed.at();
        this.recordedAt = recordedAt;
        this.shelfUntil = placed.shelfUntil();
        run(placed.term());
    }

    /** Whether something of it is still under bond. */
    boolean underBond() {
        return Procedures.CUSTOMS_WAREHOUSE.equals(procedure) && !remaining.isZero();
    }

    /** Runs to another day from now on. */
    final void run(Term term) {
        storageUntil = term.until();
        lawUntil = term.law();
        termRule = term.rule();
    }

    /** Takes as much as there is of what is wanted, with its share of the suspended duty. */
    Part take(Measures wanted) {
        Measures taken = smaller(remaining, wanted);
        BigDecimal freed = share(taken);
        remaining = remaining.minus(taken);
        suspended = suspended.subtract(freed);
        return new Part(taken, freed);
    }

    /** The same placement for goods that got another lot; nothing is in it yet. */
    Placement of(LotId other) {
        Placement placement = new Placement();
        placement.procedure = procedure;
        placement.declaration = declaration;
        placement.item = item;
        placement.lot = other;
        placement.remaining = remaining.minus(remaining);
        placement.placedPackages = BigDecimal.ZERO;
        placement.placedNetKg = BigDecimal.ZERO;
        placement.suspended = BigDecimal.ZERO.setScale(2);
        placement.guarantee = guarantee;
        placement.placedAt = placedAt;
        placement.recordedAt = recordedAt;
        placement.shelfUntil = shelfUntil;
        placement.run(new Term(storageUntil, lawUntil, termRule));
        return placement;
    }

    /** Goods go to another lot with their suspended duty; nothing ends by that. */
    void pass(Part part, Measures given, Placement to) {
        placedPackages = placedPackages.subtract(part.measures().packages());
        placedNetKg = placedNetKg.subtract(part.measures().netKg());
        to.remaining = to.remaining.plus(given);
        to.suspended = to.suspended.add(part.freed());
        to.placedPackages = to.placedPackages.add(given.packages());
        to.placedNetKg = to.placedNetKg.add(given.netKg());
    }

    /** Gives back what was taken. */
    void restore(Measures taken, BigDecimal duty) {
        remaining = remaining.plus(taken);
        suspended = suspended.add(duty);
    }

    /** Takes its share of a difference of duty; never more off than is suspended. */
    BigDecimal reassess(Measures declared, BigDecimal difference) {
        boolean packed = declared.packages().signum() != 0;
        BigDecimal whole = packed ? declared.packages() : declared.netKg();
        BigDecimal part = packed ? remaining.packages() : remaining.netKg();
        BigDecimal share =
                whole.signum() == 0 || part.compareTo(whole) >= 0
                        ? difference
                        : difference.multiply(part).divide(whole, 2, RoundingMode.DOWN);
        BigDecimal by = share.max(suspended.negate());
        suspended = suspended.add(by);
        return by;
    }

    /** By packages; weight that is lost out of packages takes its share by weight. */
    private BigDecimal share(Measures taken) {
        if (taken.equals(remaining)) {
            return suspended;
        }
        boolean packed = taken.packages().signum() != 0;
        BigDecimal whole = packed ? remaining.packages() : remaining.netKg();
        BigDecimal part = packed ? taken.packages() : taken.netKg();
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : suspended.multiply(part).divide(whole, 2, RoundingMode.DOWN);
    }

    private static Measures smaller(Measures one, Measures other) {
        Quantity quantity =
                one.supplementary() == null || other.supplementary() == null
                        ? null
                        : new Quantity(
                                one.supplementary()
                                        .quantity()
                                        .min(other.supplementary().quantity()),
                                one.supplementary().unit());
        return new Measures(
                one.packages().min(other.packages()),
                one.netKg().min(other.netKg()),
                one.grossKg().min(other.grossKg()),
                quantity);
    }

    /** What was taken out of a placement, and the duty that stopped being suspended with it. */
    record Part(Measures measures, BigDecimal freed) {}
}
