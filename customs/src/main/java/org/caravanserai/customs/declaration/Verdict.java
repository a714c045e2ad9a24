package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.event.FilingEnded;

/** Carries out a decision per item; the declaration is decided when its last item is. */
@ApplicationScoped
class Verdict {

    @Inject Release release;
    @Inject Ending ending;
    @Inject History history;

    void give(
            Declaration declaration,
            ItemDecision decision,
            List<DeclarationItem> items,
            String reason,
            Instant at) {
        if (decision == ItemDecision.RELEASED) {
            release.release(declaration, items, at);
        } else {
            ending.end(declaration, items, FilingEnded.Outcome.RELEASE_REFUSED, reason, at);
        }
        if (declaration.pending().isEmpty()) {
            declaration.decidedAt = at;
            Act act = declaration.anyReleased() ? Act.RELEASE : Act.REFUSE;
            history.turn(declaration, act, reason, at);
        } else if (declaration.status == DeclarationStatus.REGISTERED) {
            history.turn(declaration, Act.CHECK, reason, at);
        } else {
            history.write(declaration, reason, at);
        }
    }
}
