package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Shows declarations: a draft with the duties of today, a filed one with those it was filed with.
 */
@ApplicationScoped
class DeclarationViews {

    @Inject Payments payments;
    @Inject Placements placements;
    @Inject History history;
    @Inject HouseClock clock;

    DeclarationView of(Declaration d) {
        Assessment assessment = assessment(d);
        return new DeclarationView(
                d.name(),
                d.version,
                d.procedure,
                d.feature,
                d.ground,
                d.status,
                d.prepared,
                d.consignment,
                d.client,
                d.clientName,
                d.declarant,
                d.office,
                d.currency,
                d.lane,
                d.number == null ? null : d.number.printed(),
                d.guarantee,
                assessment.payable().amount(),
                assessment.suspended().amount(),
                d.createdBy,
                d.filedBy,
                d.createdAt,
                d.filedAt,
                d.registeredAt,
                d.decidedAt,
                d.items.stream().map(item -> item(d, item)).toList(),
                assessment.lines(),
                history.of(d.id).stream().map(DeclarationViews::step).toList());
    }

    private Assessment assessment(Declaration declaration) {
        if (declaration.status != DeclarationStatus.DRAFT) {
            return payments.kept(declaration);
        }
        boolean valued =
                !declaration.items.isEmpty()
                        && declaration.items.stream().allMatch(item -> item.value != null);
        LocalDate today = OfficeCalendar.day(clock.now());
        return valued ? payments.assess(declaration, today) : new Assessment(List.of(), List.of());
    }

    private DeclarationView.Item item(Declaration declaration, DeclarationItem item) {
        return new DeclarationView.Item(
                item.number,
                item.lot,
                item.container,
                item.commodity,
                item.description,
                item.origin,
                item.measures,
                item.value,
                Json.quantities(item.quantities),
                Json.documents(item.documents),
                previous(declaration, item),
                item.decision,
                item.decidedAt);
    }

    private String previous(Declaration declaration, DeclarationItem item) {
        if (item.lot == null || "00".equals(declaration.procedure.previous())) {
            return null;
        }
        Discharged.ItemKey self = new Discharged.ItemKey(declaration.id, item.number);
        return placements.around(self).stream()
                .filter(discharged -> self.equals(discharged.by()))
                .map(Discharged::placed)
                .findFirst()
                .or(() -> placements.oldestOpen(item.lot))
                .map(placed -> DeclarationId.print(placed.declaration(), placed.item()))
                .orElse(null);
    }

    private static DeclarationView.Step step(StatusChange change) {
        return new DeclarationView.Step(
                change.status, change.effectiveAt, change.changedBy, change.note);
    }
}
