package org.caravanserai.inventory.receiving;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.LotId;

/**
 * A count of a receipt that was posted.
 *
 * @param id of the posting, by which it is taken back
 * @param lots it opened
 * @param takenBack whether it was
 */
public record ReceiptCount(
        String id,
        String postedBy,
        Instant effectiveAt,
        Instant recordedAt,
        List<LotId> lots,
        boolean takenBack) {}
