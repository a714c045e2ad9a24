package org.caravanserai.inventory.receiving;

import java.util.List;
import org.caravanserai.kernel.event.ReceivedLot;

/** What a posted count came to. */
public record ReceiptPosted(
        String receipt,
        ReceiptStatus status,
        String posting,
        List<ReceivedLot> lots,
        List<DifferenceShown> differences) {}
