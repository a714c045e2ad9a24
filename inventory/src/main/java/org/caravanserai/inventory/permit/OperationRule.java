package org.caravanserai.inventory.permit;

import java.time.LocalDate;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * Whether an operation with goods in a status needs a permit.
 *
 * @param code of the operation in the application for the permit; null where none is needed
 * @param validUntil last day; null while it holds
 * @param verified whether its text was seen
 */
public record OperationRule(
        Operation operation,
        StockStatus status,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean needsPermit,
        String code,
        String source,
        boolean verified) {}
