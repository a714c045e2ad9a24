package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.customs.tariff.Surcharge;
import org.caravanserai.kernel.goods.CommodityCode;

/**
 * Everything the law and the market say on one day, as far as the duties of some goods need it.
 *
 * @param rates import duty by code; a code without a line is not listed
 * @param lowerRates the national list: what an item pays that asks for it
 * @param vat percent by code prefix, the longest one counts; the empty prefix holds for all others
 * @param exchange tenge per unit of each currency known that day
 * @param feeInVatBase whether the customs fee is part of what VAT is taken of
 */
public record DutyTables(
        LocalDate day,
        Map<CommodityCode, DutyRate> rates,
        Map<CommodityCode, DutyRate> lowerRates,
        List<Surcharge> surcharges,
        Map<String, BigDecimal> vat,
        FeeTable fee,
        boolean feeInVatBase,
        Map<String, BigDecimal> exchange) {

    /** The same tables, with or without the fee in what VAT is taken of. */
    DutyTables withFeeInVatBase(boolean inBase) {
        return new DutyTables(day, rates, lowerRates, surcharges, vat, fee, inBase, exchange);
    }

    /**
     * The customs fee in monthly calculation indices.
     *
     * @param mci tenge per index; null where the day has none
     */
    public record FeeTable(
            BigDecimal mci, BigDecimal mainSheet, BigDecimal additionalSheet, BigDecimal transit) {}
}
