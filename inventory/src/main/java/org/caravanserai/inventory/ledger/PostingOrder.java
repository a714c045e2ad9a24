package org.caravanserai.inventory.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What is to be posted, all of it or nothing.
 *
 * @param reference what it belongs to: receipt, declaration or gate pass; null for none
 * @param effectiveAt when it was so; null for now
 */
public record PostingOrder(
        PostingKind kind, String reference, Instant effectiveAt, List<Move> moves) {

    public PostingOrder {
        moves = List.copyOf(moves);
    }
}
