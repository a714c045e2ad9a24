package org.caravanserai.customs.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * What one declaration item put under bond, and where it stands.
 *
 * @param declaration number and item
 * @param declarationId the house's own name of it
 * @param rule which rule named the last day
 * @param daysLeft negative when the term is over; null without a term, or when nothing is left
 */
public record PlacementLine(
        String declaration,
        String declarationId,
        LotId lot,
        FacilityCode facility,
        String owner,
        CommodityCode commodityCode,
        String description,
        LocalDate placedOn,
        LocalDate until,
        TermRule rule,
        PlacementState state,
        Long daysLeft,
        BigDecimal placedPackages,
        BigDecimal placedGrossKg,
        BigDecimal leftPackages,
        BigDecimal leftGrossKg) {}
