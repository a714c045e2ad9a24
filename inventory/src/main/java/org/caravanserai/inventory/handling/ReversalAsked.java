package org.caravanserai.inventory.handling;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * A wish to take a posting back, as pages and calls show it.
 *
 * @param number such as {@code RR-000017}
 * @param reference what the posting belongs to, such as a gate pass; null for none
 * @param value of the goods, because of which a second person decides
 * @param effectiveAt since when it is to be no longer so; null for the moment of its approval
 * @param decidedBy null while nobody has decided
 * @param note why it was rejected
 */
public record ReversalAsked(
        String number,
        ReversalState state,
        FacilityCode facility,
        String posting,
        PostingKind kind,
        String reference,
        String postedBy,
        List<LotId> lots,
        Money value,
        String reason,
        String askedBy,
        Instant askedAt,
        Instant effectiveAt,
        String decidedBy,
        Instant decidedAt,
        String note) {}
