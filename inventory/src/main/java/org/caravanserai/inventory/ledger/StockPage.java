package org.caravanserai.inventory.ledger;

import java.util.List;

/**
 * A piece of a list.
 *
 * @param nextCursor where the next piece begins; null at the end
 */
public record StockPage(List<StockRow> items, String nextCursor) {}
