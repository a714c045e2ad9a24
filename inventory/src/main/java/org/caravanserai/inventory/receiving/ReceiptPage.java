package org.caravanserai.inventory.receiving;

import java.util.List;

/**
 * A piece of the list of receipts.
 *
 * @param nextCursor where the next piece begins; null at the end
 */
public record ReceiptPage(List<ReceiptShown> items, String nextCursor) {}
