package org.caravanserai.web.api.customs;

import java.time.Instant;
import java.util.List;
import org.caravanserai.customs.declaration.DecisionRequest;
import org.caravanserai.customs.declaration.ItemDecision;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Query;

/** A decision as it was received from an office. */
public record DecisionBody(
        String decision,
        DeclarationNumber number,
        Instant at,
        List<Integer> items,
        String reason,
        String code,
        String condition) {

    DecisionRequest request() {
        if (items != null && items.contains(null)) {
            throw InvalidInput.of("items", "required");
        }
        ItemDecision wanted = Query.choice("decision", decision, ItemDecision.class);
        return new DecisionRequest(
                wanted,
                number,
                at,
                items,
                DraftBody.blankAsNull(reason),
                DraftBody.blankAsNull(code),
                DraftBody.blankAsNull(condition));
    }
}
