package org.caravanserai.inventory.receiving;

import java.util.List;

/**
 * A page of the receipts in the order of the work.
 *
 * @param total of all that match
 */
public record ReceiptWork(List<ReceiptShown> items, long total) {}
