package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.customs.tariff.Surcharge;
import org.caravanserai.kernel.goods.Money;

/** The lines of one item: import duty, trade remedies, excise, and VAT on all of them. */
final class ItemDuties {

    private final DutyTables tables;
    private final DutyItem item;
    private final boolean suspended;
    private final Money value;
    private final RateFormula formula;

    ItemDuties(DutyTables tables, DutyItem item, boolean suspended) {
        this.tables = tables;
        this.item = item;
        this.suspended = suspended;
        Conversion conversion = new Conversion(tables);
        this.value = conversion.tenge(item.value());
        this.formula = new RateFormula(item, value, conversion);
    }

    /**
     * @param feeShare the part of the customs fee that VAT is taken of here; zero where it is not
     */
    List<PaymentLine> lines(Money feeShare) {
        List<PaymentLine> lines = new ArrayList<>();
        BigDecimal share = item.preference().multiply(item.share(ReliefPart.DUTY));
        lines.add(formula.line(PaymentKind.IMPORT_DUTY, importRate(), share, suspended));
        for (Surcharge surcharge : tables.surcharges()) {
            if (surcharge.concerns(item.commodity(), item.origin())) {
                PaymentKind kind = PaymentKind.valueOf(surcharge.kind().name());
                BigDecimal part = kind.part() == null ? BigDecimal.ONE : item.share(kind.part());
                lines.add(formula.line(kind, surcharge.rate(), part, suspended));
            }
        }
        lines.add(vat(lines, feeShare));
        return lines;
    }

    private DutyRate importRate() {
        DutyRate rate =
                (item.atLowerRate() ? tables.lowerRates() : tables.rates()).get(item.commodity());
        if (rate == null) {
            throw new Uncomputable(
                    item.atLowerRate() ? "lowerRate" : "commodityCode",
                    item.atLowerRate() ? "lower-rate-missing" : "tariff-line-missing",
                    item.commodity().printed(),
                    tables.day());
        }
        return rate;
    }

    private PaymentLine vat(List<PaymentLine> before, Money feeShare) {
        Money duty = sum(before, true);
        Money others = sum(before, false);
        Money base = value.plus(duty).plus(others).plus(feeShare);
        BigDecimal percent = vatPercent();
        BigDecimal share = item.share(ReliefPart.VAT);
        Money amount = base.times(percent.movePointLeft(2).multiply(share));
        return new PaymentLine(
                item.item(),
                PaymentKind.VAT,
                base.amount(),
                Assessment.CURRENCY,
                percent.stripTrailingZeros().toPlainString() + " %",
                amount,
                suspended,
                "customs.duty.explain.vat" + (whole(share) ? "" : "-share"),
                List.of(
                        amount.amount(),
                        percent,
                        base.amount(),
                        value.amount(),
                        duty.amount(),
                        others.amount(),
                        feeShare.amount(),
                        share.movePointRight(2).stripTrailingZeros()));
    }

    private static boolean whole(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    private static Money sum(List<PaymentLine> lines, boolean importDuty) {
        return lines.stream()
                .filter(line -> (line.kind() == PaymentKind.IMPORT_DUTY) == importDuty)
                .map(PaymentLine::amount)
                .reduce(Money.zero(Assessment.CURRENCY), Money::plus);
    }

    private BigDecimal vatPercent() {
        return tables.vat().entrySet().stream()
                .filter(entry -> item.commodity().value().startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(
                        () ->
                                new Uncomputable(
                                        "commodityCode",
                                        "reference-rate-missing",
                                        "VAT",
                                        tables.day()));
    }
}
