package org.caravanserai.customs.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.identity.LotId;

/**
 * A line of the report of the owner of a customs warehouse, in its 24 columns (form
 * ReportingOwnerCustomsWarehouse).
 *
 * @param line column 1
 * @param declaration column 2: number of the placement and its item
 * @param putAt column 7
 * @param expires column 8
 * @param shelfUntil column 9: last day of shelf or sale life
 * @param completion columns 10 to 19; null while nothing ended
 * @param detention columns 20 and 21; null unless customs detained the goods
 * @param balanceGrossKg column 22, at the end of the period
 * @param balance column 23
 * @param lot the goods in the books of the house
 * @param note column 24: the lot, and under which permit it lies outside the warehouse
 */
public record WarehouseReportLine(
        int line,
        String declaration,
        CommodityCode commodityCode,
        String description,
        BigDecimal grossKg,
        Quantity supplementary,
        LocalDate putAt,
        LocalDate expires,
        LocalDate shelfUntil,
        Completion completion,
        Detention detention,
        BigDecimal balanceGrossKg,
        Quantity balance,
        LotId lot,
        String note) {

    /** The same with more in column 24. */
    public WarehouseReportLine noted(String more) {
        return new WarehouseReportLine(
                line,
                declaration,
                commodityCode,
                description,
                grossKg,
                supplementary,
                putAt,
                expires,
                shelfUntil,
                completion,
                detention,
                balanceGrossKg,
                balance,
                lot,
                note + " · " + more);
    }

    /**
     * The procedure was terminated and customs took the goods away (Art. 161(5) and (6)).
     *
     * @param protocol column 20
     * @param removedOn column 21: day they left the warehouse
     */
    public record Detention(String protocol, LocalDate removedOn) {}

    /**
     * What ended a part of it: columns 10 to 15 where a declaration did, 16 to 19 where an act did.
     *
     * @param procedure null where an act ended it
     * @param declaration the declaration and its item, or the number of the act
     */
    public record Completion(
            CustomsProcedure procedure,
            String declaration,
            CommodityCode commodityCode,
            String description,
            BigDecimal grossKg,
            Quantity supplementary) {}
}
