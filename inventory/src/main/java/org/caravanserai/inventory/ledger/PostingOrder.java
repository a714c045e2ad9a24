package org.caravanserai.inventory.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What is to be posted, all of it or nothing.
 *
 * @param reference what it belongs to: receipt, declaration or gate pass; null for none
 * @param effectiveAt when it was so; null for now
 * @param seen balances that were read since the lots were locked, and not changed since
 */
public record PostingOrder(
        PostingKind kind, String reference, Instant effectiveAt, List<Move> moves, Seen seen) {

    public PostingOrder {
        moves = List.copyOf(moves);
    }

    public PostingOrder(PostingKind kind, String reference, Instant effectiveAt, List<Move> moves) {
        this(kind, reference, effectiveAt, moves, Seen.NOTHING);
    }
}
