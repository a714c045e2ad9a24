package org.caravanserai.inventory.takeover;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * A take-over as pages and calls show it.
 *
 * @param posting by which it stands in the ledger; that one names what took it back
 * @param reversedAt when it was given back; null while it stands
 * @param reversalEffectiveAt since when it is no longer so; null while it stands
 */
public record TakeOverShown(
        String number,
        FacilityCode facility,
        int rows,
        List<LotId> lots,
        String posting,
        String takenBy,
        Instant takenAt,
        String reversedBy,
        Instant reversedAt,
        Instant reversalEffectiveAt,
        String reason) {

    static TakeOverShown of(TakeOver act) {
        return new TakeOverShown(
                act.number(),
                act.site,
                act.rows,
                act.lots.stream().sorted().map(LotId::parse).toList(),
                act.posting == null ? null : Posting.numbered(act.posting),
                act.takenBy,
                act.takenAt,
                act.reversedBy,
                act.reversedAt,
                act.reversalEffectiveAt,
                act.reason);
    }
}
