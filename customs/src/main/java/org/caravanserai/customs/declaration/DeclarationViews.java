package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Shows declarations: a draft with the duties of today, a filed one with those it was filed with.
 */
@ApplicationScoped
class DeclarationViews {

    @Inject Payments payments;
    @Inject Placements placements;
    @Inject History history;
    @Inject ExchangeRates exchange;
    @Inject HouseClock clock;

    DeclarationView of(Declaration d) {
        return of(d, assessment(d));
    }

    /** A draft without its duties, for whoever computes them apart; any other as it was filed. */
    DeclarationView opened(Declaration d) {
        return d.status == DeclarationStatus.DRAFT
                ? of(d, new Assessment(List.of(), List.of()))
                : of(d);
    }

    private DeclarationView of(Declaration d, Assessment assessment) {
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
                Json.said(d.boxes),
                d.revision,
                d.revokedAt,
                transit(d),
                items(d),
                assessment.lines(),
                history.of(d.id).stream().map(DeclarationViews::step).toList());
    }

    private static DeclarationView.Transit transit(Declaration d) {
        return d.procedure.transit() && d.status == DeclarationStatus.RELEASED
                ? new DeclarationView.Transit(
                        d.covered, d.transitEnd, d.transitEndedAt, d.transitEndPaper)
                : null;
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

    private List<DeclarationView.Item> items(Declaration d) {
        Map<Integer, Discharged.ItemKey> previous = previous(d);
        Map<Integer, Money> values = customsValues(d);
        return d.items.stream()
                .map(item -> item(item, previous.get(item.number), values.get(item.number)))
                .toList();
    }

    /** At the rates of the day of registration, or of today. */
    private Map<Integer, Money> customsValues(Declaration d) {
        LocalDate day = OfficeCalendar.day(d.registeredAt == null ? clock.now() : d.registeredAt);
        List<DutyItem> valued =
                d.items.stream()
                        .filter(item -> item.value != null)
                        .map(DeclarationItem::forDuties)
                        .toList();
        return Carriage.of(Json.said(d.boxes), d.currency)
                .customsValues(valued, day, exchange.on(day));
    }

    private static DeclarationView.Item item(
            DeclarationItem item, Discharged.ItemKey previous, Money customsValue) {
        ItemBoxes boxes = Json.boxes(item.boxes);
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
                boxes.said(),
                boxes.packings(),
                boxes.containers(),
                boxes.previousDocuments(),
                previous == null
                        ? null
                        : DeclarationId.print(previous.declaration(), previous.item()),
                item.decision,
                item.decidedAt,
                item.decisionCode,
                item.condition,
                item.conditionMet,
                customsValue);
    }

    /** Which item put the goods under the previous procedure, by number of our item. */
    private Map<Integer, Discharged.ItemKey> previous(Declaration declaration) {
        if ("00".equals(declaration.procedure.previous())) {
            return Map.of();
        }
        List<LotId> lots =
                declaration.items.stream().map(i -> i.lot).filter(Objects::nonNull).toList();
        Map<LotId, Discharged.ItemKey> open = placements.oldestOpen(lots);
        Map<Integer, Discharged.ItemKey> previous = new HashMap<>();
        declaration.items.stream()
                .filter(item -> open.containsKey(item.lot))
                .forEach(item -> previous.put(item.number, open.get(item.lot)));
        previous.putAll(placements.dischargedBy(declaration.id));
        return previous;
    }

    private static DeclarationView.Step step(StatusChange change) {
        return new DeclarationView.Step(
                change.status, change.effectiveAt, change.changedBy, change.note);
    }
}
