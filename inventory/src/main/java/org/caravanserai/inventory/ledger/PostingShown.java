package org.caravanserai.inventory.ledger;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * A posting as pages and calls show it.
 *
 * @param number as printed, {@code P-000017}
 * @param reference number of the paper behind it: a receipt, a gate pass, an act, a permit; null
 *     for none
 * @param reason why an earlier posting was taken back; null for any other
 * @param reverses the posting that it took back; null for any other
 * @param reversedBy the posting by which it was taken back; null while it stands
 * @param reversible whether somebody may still mirror it back
 * @param lines of the lots that the reader may see, which may not be all
 * @param facts what the journal says of it, by position in the chain
 */
public record PostingShown(
        String number,
        PostingKind kind,
        FacilityCode facility,
        String reference,
        String actor,
        Instant effectiveAt,
        Instant recordedAt,
        String reason,
        String reverses,
        String reversedBy,
        boolean reversible,
        List<Line> lines,
        List<Proof> facts) {

    /**
     * What went where.
     *
     * @param from bin or unit; a place of the outside world begins with {@code OUT:}
     * @param was status before
     * @param status status since
     */
    public record Line(
            LotId lot,
            String description,
            String packageKind,
            String from,
            String to,
            StockStatus was,
            StockStatus status,
            Measures measures) {}

    /** Where the journal proves it: the hash covers everything before that position. */
    public record Proof(
            long position, String fact, String subject, Instant recordedAt, String hash) {}
}
