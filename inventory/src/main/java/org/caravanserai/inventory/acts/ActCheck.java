package org.caravanserai.inventory.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Taking;
import org.caravanserai.inventory.ledger.Wish;
import org.caravanserai.inventory.rules.Rules;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** What an act needs before it may be proposed: papers, goods that are there, the norm. */
@ApplicationScoped
class ActCheck {

    private static final int LONGEST_PAPER = 200;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject Places places;
    @Inject Taking taking;
    @Inject Holds holds;
    @Inject History history;
    @Inject Rules rules;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    void papers(ActOrder order) {
        List<Problem> problems = new ArrayList<>();
        if (order.kind() == null) {
            problems.add(Problem.of("kind", "required"));
        } else if (!order.kind().proposed()) {
            problems.add(Problem.of("kind", "act-by-count", order.kind().name()));
        } else if (order.kind().needsPermit()) {
            paper("permit", order.permit(), problems);
        }
        if (order.lot() == null) {
            problems.add(Problem.of("lot", "required"));
        }
        if (order.effectiveAt() != null && order.effectiveAt().isAfter(clock.now())) {
            problems.add(Problem.of("effectiveAt", "effective-in-the-future", order.effectiveAt()));
        }
        paper("document", order.document(), problems);
        FreeText.required("reason", order.reason(), problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void paper(String field, String text, List<Problem> problems) {
        String kept = FreeText.required(field, text, problems);
        if (kept.length() > LONGEST_PAPER) {
            problems.add(Problem.of(field, "note-too-long", kept.length(), LONGEST_PAPER));
        }
    }

    /**
     * @throws Refusal when goods are not there and free; a hold stops what is not lost by itself
     */
    StockAct act(ActOrder order, Lot lot) {
        Place bin =
                places.bin(lot.site(), order.location())
                        .orElseThrow(
                                () ->
                                        InvalidInput.of(
                                                "location",
                                                "unknown-location",
                                                order.location(),
                                                lot.site()));
        if (order.kind() == ActKind.DESTRUCTION || order.kind() == ActKind.REFUSAL) {
            holds.problem(lot, bin, "lot").ifPresent(BinCheck::refuse);
        }
        Taking.Taken taken = taken(order, lot, bin);
        norm(order.kind(), lot, taken.amounts());
        return new StockAct(
                        order.kind(),
                        lot,
                        taken.account(),
                        taken.amounts(),
                        actor.get().user(),
                        clock.now())
                .papers(
                        order.document().strip(),
                        order.permit() == null || order.permit().isBlank()
                                ? null
                                : order.permit().strip(),
                        order.reason().strip())
                .happened(order.effectiveAt());
    }

    private Taking.Taken taken(ActOrder order, Lot lot, Place bin) {
        List<StockStatus> statuses =
                order.status() == null ? List.of(StockStatus.values()) : List.of(order.status());
        List<Problem> invalid = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        Wish wish = new Wish(lot, bin, order.measures(), statuses, "measures");
        var taken = taking.take(wish, Map.of(), invalid, refused);
        InvalidInput.throwIfAny(invalid);
        refused.forEach(BinCheck::refuse);
        return taken.orElseThrow();
    }

    /**
     * Natural loss is recognised up to the norm of the goods for the months they lay here; what is
     * beyond it is a shortage.
     *
     * @throws Refusal {@code natural-loss-no-norm} or {@code natural-loss-above-norm}
     */
    void norm(ActKind kind, Lot lot, Amounts amounts) {
        if (kind != ActKind.NATURAL_LOSS) {
            return;
        }
        LocalDate today = day(clock.now(), lot);
        Rules.Rule norm =
                rules.of(lot.commodity(), Rules.NATURAL_LOSS, today)
                        .orElseThrow(
                                () -> new Refusal("natural-loss-no-norm", lot.commodity().value()));
        long months = ChronoUnit.MONTHS.between(day(lot.receivedAt(), lot), today) + 1;
        BigDecimal most =
                history.received(lot)
                        .netKg()
                        .multiply(norm.amount())
                        .multiply(BigDecimal.valueOf(months))
                        .divide(HUNDRED, 3, RoundingMode.DOWN);
        if (amounts.netKg().compareTo(most) > 0) {
            throw new Refusal(
                    "natural-loss-above-norm", amounts.netKg(), most, norm.amount(), months);
        }
    }

    private LocalDate day(java.time.Instant moment, Lot lot) {
        return places.site(lot.site())
                .map(site -> moment.atZone(site.zone()).toLocalDate())
                .orElseThrow();
    }
}
