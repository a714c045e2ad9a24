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
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;

/** One goods line of an expected receipt: what was announced and what was counted so far. */
@Entity
@Table(schema = "inventory", name = "receipt_line")
class ReceiptLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_line")
    @SequenceGenerator(
            name = "receipt_line",
            schema = "inventory",
            sequenceName = "receipt_line_seq")
    Long id;

    long receipt;

    int line;

    CommodityCode commodity;

    String description;

    @Column(name = "package_kind")
    String packageKind;

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

    @Column(name = "value_amount", precision = 20, scale = 2)
    BigDecimal valueAmount;

    @Column(name = "value_left", precision = 20, scale = 2)
    BigDecimal valueLeft;

    @Column(name = "value_currency")
    String valueCurrency;

    protected ReceiptLine() {}

    ReceiptLine(Receipt receipt, AnnouncedLine said) {
        this.receipt = receipt.id;
        line = said.line();
        counted = Amounts.ZERO;
        announce(said);
    }

    final void announce(AnnouncedLine said) {
        commodity = said.commodity();
        description = said.description();
        packageKind = said.packageKind();
        announced = Amounts.of(said.measures());
        unit =
                said.measures().supplementary() == null
                        ? null
                        : said.measures().supplementary().unit();
        valueAmount = said.value() == null ? null : said.value().amount();
        valueLeft = valueAmount;
        valueCurrency = said.value() == null ? null : said.value().currency();
    }

    boolean untouched() {
        return counted.isZero();
    }

    Measures announcedMeasures() {
        return announced.in(unit);
    }

    Measures countedMeasures() {
        return counted.in(unit);
    }

    /** What is still to be counted, nothing where more came than was announced. */
    Amounts remaining() {
        return announced.minus(counted).positive();
    }

    /**
     * Takes a count off the line again.
     *
     * @param part of the line's value that belonged to it; null where there was none
     */
    void uncount(Measures measures, Money part) {
        counted = counted.minus(Amounts.of(measures));
        if (valueLeft != null && part != null) {
            valueLeft = valueLeft.add(part.amount());
        }
    }

    /**
     * Takes a count onto the line.
     *
     * @return the part of the line's value that belongs to it, by packages or else by net mass;
     *     null when no value was announced
     */
    Money count(Measures measures) {
        Amounts before = remaining();
        counted = counted.plus(Amounts.of(measures));
        if (unit == null && measures.supplementary() != null) {
            unit = measures.supplementary().unit();
        }
        if (valueLeft == null) {
            return null;
        }
        boolean packed = announced.packages().signum() != 0;
        BigDecimal open = packed ? before.packages() : before.netKg();
        BigDecimal now = (packed ? measures.packages() : measures.netKg()).min(open);
        Money left = new Money(valueLeft, valueCurrency);
        Money part =
                open.signum() == 0
                        ? Money.zero(valueCurrency)
                        : left.minus(left.share(List.of(open.subtract(now), now)).get(0));
        valueLeft = left.minus(part).amount();
        return part;
    }
}
