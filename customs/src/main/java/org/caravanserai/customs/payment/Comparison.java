package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.kernel.goods.Money;

/** Lays what is due beside what would be due if nothing were claimed. */
final class Comparison {

    private Comparison() {}

    /** The lines of an item; where it claims something, each says what it would be without. */
    static List<PaymentLine> lines(
            DutyTables tables, DutyItem item, boolean suspended, Money feeShare) {
        List<PaymentLine> due = new ItemDuties(tables, item, suspended).lines(feeShare);
        if (!item.relieved()) {
            return due;
        }
        List<PaymentLine> plain = plain(tables, item, suspended, feeShare);
        List<PaymentLine> compared = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            PaymentLine line = due.get(i);
            BigDecimal without = plain == null ? null : plain.get(i).amount().amount();
            Granted relief = line.kind().part() == null ? null : item.relief(line.kind().part());
            boolean same = without != null && without.compareTo(line.amount().amount()) == 0;
            compared.add(
                    relief == null && (same || without == null)
                            ? line
                            : line.with(spared(item, relief, without)));
        }
        return compared;
    }

    /** Null where it cannot be computed, as for goods that only the national list has. */
    private static List<PaymentLine> plain(
            DutyTables tables, DutyItem item, boolean suspended, Money feeShare) {
        try {
            return new ItemDuties(tables, item.plain(), suspended).lines(feeShare);
        } catch (Uncomputable unknown) {
            return null;
        }
    }

    private static Spared spared(DutyItem item, Granted relief, BigDecimal without) {
        boolean conditional = item.granted().stream().anyMatch(Granted::conditional);
        return relief == null
                ? new Spared(null, null, conditional, without, null, null)
                : new Spared(
                        relief.code(),
                        relief.basis(),
                        relief.conditional(),
                        without,
                        relief.remark(),
                        relief.source());
    }

    /** The fee is spared only where every item claims it. */
    static PaymentLine fee(DutyTables tables, boolean transit, List<DutyItem> items) {
        PaymentLine whole = CustomsFee.line(tables, transit, items.size(), BigDecimal.ONE);
        Granted relief = items.isEmpty() ? null : items.get(0).relief(ReliefPart.FEE);
        BigDecimal share =
                items.stream()
                        .map(item -> item.share(ReliefPart.FEE))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        if (relief == null || share.compareTo(BigDecimal.ONE) == 0) {
            return whole;
        }
        return CustomsFee.line(tables, transit, items.size(), share)
                .with(
                        new Spared(
                                relief.code(),
                                relief.basis(),
                                relief.conditional(),
                                whole.amount().amount(),
                                relief.remark(),
                                relief.source()));
    }
}
