package org.caravanserai.inventory.acts;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * An act as pages and calls show it.
 *
 * @param number such as {@code A-000017}
 * @param value share of the lot's value; null where unknown
 * @param duty suspended on it now, in tenge; null where none is or customs has not said
 * @param posting printed number; null until it is approved
 * @param effectiveAt when it happened, as proposed; null for the moment of its approval
 * @param backEffectiveAt since when it is to be no longer so, as asked; null for the moment of the
 *     approval
 * @param warnings what changed behind it, where it was posted for an earlier time; known only to
 *     the call that posted it
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
        Instant backAt,
        String backDecidedBy,
        Instant effectiveAt,
        Instant backEffectiveAt,
        List<Problem> warnings) {

    ActShown warned(List<Problem> said) {
        return new ActShown(
                number,
                kind,
                state,
                facility,
                lot,
                description,
                owner,
                location,
                status,
                measures,
                value,
                duty,
                document,
                permit,
                reason,
                count,
                posting,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                backReason,
                backBy,
                backAt,
                backDecidedBy,
                effectiveAt,
                backEffectiveAt,
                List.copyOf(said));
    }
}
