package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.goods.Money;

/**
 * The fee for declaring, by sheets of the form: the main sheet holds one item, each additional one
 * three more. A transit declaration costs one fee whatever its length (Government Resolution 631 of
 * 02.08.2023).
 */
final class CustomsFee {

    private static final int ITEMS_PER_SHEET = 3;

    private CustomsFee() {}

    /**
     * @param share what of it is collected, 0 to 1
     */
    static PaymentLine line(DutyTables tables, boolean transit, int items, BigDecimal share) {
        DutyTables.FeeTable table = tables.fee();
        BigDecimal first = transit ? table.transit() : table.mainSheet();
        if (table.mci() == null || first == null || table.additionalSheet() == null) {
            throw new Uncomputable("date", "reference-rate-missing", "MCI", tables.day());
        }
        int sheets = transit ? 0 : (items - 1 + ITEMS_PER_SHEET - 1) / ITEMS_PER_SHEET;
        BigDecimal additional = table.additionalSheet().multiply(BigDecimal.valueOf(sheets));
        BigDecimal indices = first.add(additional);
        Money amount =
                Money.rounded(indices.multiply(table.mci()).multiply(share), Assessment.CURRENCY);
        return new PaymentLine(
                null,
                PaymentKind.CUSTOMS_FEE,
                table.mci(),
                Assessment.CURRENCY,
                indices.stripTrailingZeros().toPlainString() + " × MCI",
                amount,
                false,
                transit ? "customs.duty.explain.fee-transit" : "customs.duty.explain.fee",
                List.of(amount.amount(), first, sheets, table.additionalSheet(), table.mci()));
    }
}
