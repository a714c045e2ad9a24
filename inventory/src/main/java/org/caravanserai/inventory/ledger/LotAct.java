package org.caravanserai.inventory.ledger;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What a posting did to a lot.
 *
 * @param posting printed number
 * @param reference receipt, declaration or gate pass behind it; null for a plain movement
 * @param from location, or the outside
 * @param to location, or the outside
 * @param status under which it lay afterwards
 * @param reason why it was reversed, on the reversal; null otherwise
 * @param reversed whether a later posting took it back
 * @param reversible whether a clerk may take it back
 */
public record LotAct(
        String posting,
        PostingKind kind,
        String reference,
        String from,
        String to,
        StockStatus status,
        Measures measures,
        String actor,
        Instant effectiveAt,
        Instant recordedAt,
        String reason,
        boolean reversed,
        boolean reversible) {}
