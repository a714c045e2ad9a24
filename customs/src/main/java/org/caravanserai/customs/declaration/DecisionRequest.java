package org.caravanserai.customs.declaration;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.DeclarationNumber;

/**
 * A decision of an office, as somebody received it.
 *
 * @param decision released or refused
 * @param number registration number; needed where the declaration has none yet
 * @param at when the office decided; null for now
 * @param items numbers of the items it is about; empty for all that are undecided
 * @param code two digits of the classifier of decisions; null for none
 * @param condition under which the goods are released; null for none
 */
public record DecisionRequest(
        ItemDecision decision,
        DeclarationNumber number,
        Instant at,
        List<Integer> items,
        String reason,
        String code,
        String condition) {

    /** A decision without code and condition. */
    public DecisionRequest(
            ItemDecision decision,
            DeclarationNumber number,
            Instant at,
            List<Integer> items,
            String reason) {
        this(decision, number, at, items, reason, null, null);
    }

    public DecisionRequest {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
