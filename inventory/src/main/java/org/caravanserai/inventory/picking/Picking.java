package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Seen;
import org.caravanserai.inventory.ledger.Taking;
import org.caravanserai.inventory.ledger.Taking.Taken;
import org.caravanserai.inventory.ledger.Wish;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Covers each line of a dispatch from one status: released stock first, else stock for re-export.
 * All lines are looked at, so that one answer names everything that is missing.
 */
@ApplicationScoped
class Picking {

    static final List<StockStatus> MAY_LEAVE = List.of(StockStatus.RELEASED, StockStatus.RE_EXPORT);

    @Inject Lots lots;
    @Inject Places places;
    @Inject Holds holds;
    @Inject Taking taking;

    /** A covered line: the move that takes it out and what the world is told of it. */
    record Pick(Move move, DispatchedGoods goods) {}

    List<Pick> picks(DispatchOrder order) {
        Map<LotId, Lot> known = lots.locked(named(order));
        List<Problem> invalid = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        Map<Account, Amounts> before = new HashMap<>();
        List<Pick> picks = new ArrayList<>();
        Map<String, Place> bins = bins(order);
        StandingHolds standing = holds.look(known.values(), bins.values());
        Seen seen = taking.see(known.values());
        for (int i = 0; i < order.lines().size(); i++) {
            DispatchOrder.Line line = order.lines().get(i);
            String field = "lines[" + i + "]";
            Lot lot = known.get(line.lot());
            Optional<Place> bin = bin(bins, order, line, field, invalid);
            standing.problem(lot, field + ".lot").ifPresent(refused::add);
            bin.flatMap(place -> standing.problem(place, field + ".location"))
                    .ifPresent(refused::add);
            bin.flatMap(place -> taken(line, lot, place, field, seen, before, invalid, refused))
                    .ifPresent(
                            taken -> {
                                before.merge(taken.account(), taken.amounts(), Amounts::plus);
                                picks.add(pick(taken, lot, bin.get(), field));
                            });
        }
        InvalidInput.throwIfAny(invalid);
        if (!refused.isEmpty()) {
            Problem first = refused.get(0);
            throw new Refusal(refused, first.code(), first.args().toArray());
        }
        return picks;
    }

    private static List<LotId> named(DispatchOrder order) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < order.lines().size(); i++) {
            if (order.lines().get(i).lot() == null) {
                problems.add(Problem.of("lines[" + i + "].lot", "required"));
            }
        }
        InvalidInput.throwIfAny(problems);
        return order.lines().stream()
                .map(DispatchOrder.Line::lot)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<String, Place> bins(DispatchOrder order) {
        return places.bins(
                order.facility(),
                order.lines().stream()
                        .map(DispatchOrder.Line::location)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .distinct()
                        .toList());
    }

    private static Optional<Place> bin(
            Map<String, Place> bins,
            DispatchOrder order,
            DispatchOrder.Line line,
            String field,
            List<Problem> invalid) {
        Optional<Place> bin =
                Optional.ofNullable(line.location()).map(code -> bins.get(code.strip()));
        if (bin.isEmpty()) {
            String location = line.location() == null ? "" : line.location();
            invalid.add(
                    location.isBlank()
                            ? Problem.of(field + ".location", "required")
                            : Problem.of(
                                    field + ".location",
                                    "unknown-location",
                                    location,
                                    order.facility()));
        }
        return bin;
    }

    private Optional<Taken> taken(
            DispatchOrder.Line line,
            Lot lot,
            Place bin,
            String field,
            Seen seen,
            Map<Account, Amounts> before,
            List<Problem> invalid,
            List<Problem> refused) {
        List<Problem> shortages = new ArrayList<>();
        List<StockStatus> from =
                line.status() == null
                        ? MAY_LEAVE
                        : MAY_LEAVE.stream().filter(line.status()::equals).toList();
        Wish wish = new Wish(lot, bin, line.measures(), from, field + ".measures");
        Optional<Taken> taken = taking.take(wish, seen, before, invalid, shortages);
        shortages.forEach(
                lack -> refused.add(new Problem(null, lack.field(), "not-released", lack.args())));
        return taken;
    }

    private static Pick pick(Taken taken, Lot lot, Place bin, String field) {
        Account out = Account.of(lot.id(), Outside.DISPATCHED.place(), taken.account().status());
        return new Pick(
                new Move(field + ".measures", taken.account(), out, taken.amounts()),
                new DispatchedGoods(
                        lot.id(),
                        bin.code(),
                        taken.account().status(),
                        taken.amounts().in(lot.unit()),
                        lot.container()));
    }
}
