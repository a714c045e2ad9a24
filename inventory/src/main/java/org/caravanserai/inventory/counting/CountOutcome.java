package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.acts.Stakes;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Says what a sheet that is handed in comes to: a recount, an approval, or the posting. */
@ApplicationScoped
class CountOutcome {

    @Inject Lots lots;
    @Inject Places places;
    @Inject Stakes stakes;
    @Inject CountStatus status;
    @Inject CountPosting posting;
    @Inject HouseClock clock;

    /**
     * @return what changed behind a posting that was so at an earlier time
     */
    List<Problem> handedIn(CountOrder order, List<CountLine> lines) {
        uncounted(order, lines);
        List<CountLine> differing = lines.stream().filter(CountLine::differs).toList();
        if (order.round == 1 && !differing.isEmpty()) {
            differing.forEach(line -> line.recount = true);
            order.recount();
            return List.of();
        }
        unexplained(differing);
        if (differing.stream().anyMatch(this::second)) {
            order.state = CountState.APPROVAL;
            order.inHand = null;
            return List.of();
        }
        return posting.post(order, lines);
    }

    private void uncounted(CountOrder order, List<CountLine> lines) {
        List<Problem> open =
                lines.stream()
                        .filter(line -> order.round == 1 || line.recount)
                        .filter(line -> line.countedRound < order.round)
                        .map(
                                line ->
                                        Problem.of(
                                                "lines",
                                                "count-uncounted-line",
                                                line.lot,
                                                places.byId(line.place).code()))
                        .toList();
        if (!open.isEmpty()) {
            throw new Refusal(open, "count-uncounted", open.size());
        }
    }

    private void unexplained(List<CountLine> differing) {
        List<Problem> problems = new ArrayList<>();
        differing.stream()
                .filter(line -> line.reason == null)
                .forEach(line -> problems.add(Problem.of("lines", "count-reason", line.lot)));
        InvalidInput.throwIfAny(problems);
    }

    private boolean second(CountLine line) {
        Map<LotId, Lot> known = lots.byIds(List.of(line.lotId()));
        LocalDate today = clock.now().atZone(ZoneOffset.UTC).toLocalDate();
        return stakes.of(
                        known.get(line.lotId()),
                        status.first(line.lot, line.place),
                        CountView.magnitude(line.difference()),
                        today)
                .second();
    }
}
