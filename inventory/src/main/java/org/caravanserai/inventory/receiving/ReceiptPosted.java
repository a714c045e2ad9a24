package org.caravanserai.inventory.receiving;

import java.util.List;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a posted count came to.
 *
 * @param warnings what changed behind it, where it was entered for an earlier time
 */
public record ReceiptPosted(
        String receipt,
        ReceiptStatus status,
        String posting,
        List<ReceivedLot> lots,
        List<DifferenceShown> differences,
        List<Problem> warnings) {}
