package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.event.FilingEnded;

/** Gives back everything that items held which were not released. */
@ApplicationScoped
class Ending {

    @Inject Payments payments;
    @Inject Cover cover;
    @Inject DutyLedger duties;
    @Inject DeclaredLots lots;
    @Inject Event<FilingEnded> ended;

    void end(
            Declaration declaration,
            List<DeclarationItem> items,
            FilingEnded.Outcome outcome,
            String reason,
            Instant at) {
        Assessment assessment = payments.kept(declaration);
        cover.lock(declaration);
        Map<Integer, BigDecimal> payables = assessment.payableByItem();
        Map<Integer, BigDecimal> suspendeds = assessment.suspendedByItem();
        for (DeclarationItem item : items) {
            BigDecimal payable = payables.getOrDefault(item.number, BigDecimal.ZERO);
            BigDecimal suspended = suspendeds.getOrDefault(item.number, BigDecimal.ZERO);
            cover.giveBack(declaration, suspended, payable, declaration.name(item), at);
            if (declaration.registeredAt != null) {
                duties.move(
                        declaration.id, item.number, DutyState.DUE, DutyState.FREED, payable, at);
            }
            item.decision = ItemDecision.REFUSED;
            item.decidedAt = at;
        }
        if (declaration.pending().isEmpty() && !declaration.anyReleased()) {
            BigDecimal fee = assessment.fee().amount();
            cover.giveBack(declaration, BigDecimal.ZERO, fee, declaration.name(), at);
        }
        if (declaration.pending().isEmpty()) {
            cover.giveBack(
                    declaration, declaration.reserved, BigDecimal.ZERO, declaration.name(), at);
        }
        ended.fire(new FilingEnded(declaration.name(), outcome, reason, lots.goods(items), at));
    }
}
