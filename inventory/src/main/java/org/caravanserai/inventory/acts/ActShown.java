package org.caravanserai.inventory.acts;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * An act as pages and calls show it.
 *
 * @param number such as {@code A-000017}
 * @param value share of the lot's value; null where unknown
 * @param duty suspended on it now, in tenge; null where none is or customs has not said
 * @param posting printed number; null until it is approved
 * @param count number of the count that found it; null where none did
 */
public record ActShown(
        String number,
        ActKind kind,
        ActState state,
        FacilityCode facility,
        LotId lot,
        String description,
        String owner,
        String location,
        StockStatus status,
        Measures measures,
        Money value,
        Money duty,
        String document,
        String permit,
        String reason,
        String count,
        String posting,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String backReason,
        String backBy,
        String backDecidedBy) {}
