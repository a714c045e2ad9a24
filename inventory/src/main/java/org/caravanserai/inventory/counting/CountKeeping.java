package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Writes down what somebody counts, line by line, by scan or by hand. */
@ApplicationScoped
@Retried
@Transactional
public class CountKeeping {

    @Inject EntityManager em;
    @Inject CountSheets sheets;
    @Inject CountWeights weights;
    @Inject CountView view;
    @Inject Lots lots;
    @Inject Places places;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * Counts a lot in a bin. A lot that the sheet does not have is added: that it lies there is the
     * finding.
     *
     * @param measures packages alone take the weights from the book; zero packages are a count, too
     * @param more whether it is added to what was counted in this round already
     * @throws Refusal {@code count-not-yours} when another has the sheet in hand, {@code
     *     count-same-person} for a recount of one's own figure, {@code count-not-due}
     */
    public CountShown count(
            String number, LotId lot, String location, MeasuresAsked measures, boolean more) {
        CountOrder order = sheets.locked(number, CountState.COUNTING, CountState.RECOUNT);
        mine(order);
        Lot known = lots.byIds(List.of(lot)).get(lot);
        if (known == null || !known.site().equals(order.site)) {
            throw new NotFound("lot", lot);
        }
        Place bin =
                places.bin(order.site, location)
                        .orElseThrow(
                                () ->
                                        InvalidInput.of(
                                                "location",
                                                "unknown-location",
                                                location,
                                                order.site));
        CountLine line = line(order, known, bin);
        due(order, line);
        Amounts amounts = weights.of(known, line, measures);
        boolean goesOn = more && line.countedRound == order.round;
        Amounts counted = goesOn ? line.counted.plus(amounts) : amounts;
        Instant when = order.counted(clock.now());
        line.count(weights.tolerated(line, counted), order.round, actor.get().user(), when);
        em.persist(new CountMark(line));
        em.flush();
        return view.get(number);
    }

    /**
     * Takes back the last figure that the actor wrote down in this round.
     *
     * @throws Refusal {@code count-nothing-to-undo}, {@code count-not-yours}
     */
    public CountShown undo(String number) {
        CountOrder order = sheets.locked(number, CountState.COUNTING, CountState.RECOUNT);
        mine(order);
        CountMark last =
                sheets.marks(order).stream()
                        .filter(mark -> mark.round == order.round)
                        .filter(mark -> mark.countedBy.equals(actor.get().user()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("count-nothing-to-undo", number));
        last.undo(actor.get().user(), clock.now());
        CountMark before =
                sheets.marks(order).stream()
                        .filter(mark -> mark.line == last.line && mark.undoneAt == null)
                        .findFirst()
                        .orElse(null);
        em.find(CountLine.class, last.line).recall(before);
        em.flush();
        return view.get(number);
    }

    private void mine(CountOrder order) {
        String user = actor.get().user();
        if (order.inHand != null && !order.inHand.equals(user)) {
            throw new Refusal("count-not-yours", order.number(), order.inHand);
        }
        order.inHand = user;
    }

    private CountLine line(CountOrder order, Lot lot, Place bin) {
        return sheets.lines(order).stream()
                .filter(l -> l.place == bin.id() && l.lot.equals(lot.id().value()))
                .findFirst()
                .orElseGet(() -> added(order, lot, bin));
    }

    private CountLine added(CountOrder order, Lot lot, Place bin) {
        String other = sheets.counting(lot.id().value(), bin.id());
        if (other != null) {
            throw new Refusal("count-open-already", lot.id(), other);
        }
        String id = lot.id().value();
        CountLine line = new CountLine(order, id, bin.id(), sheets.book(id, bin.id(), order));
        line.recount = order.state == CountState.RECOUNT;
        em.persist(line);
        em.flush();
        return line;
    }

    private void due(CountOrder order, CountLine line) {
        if (order.round > 1 && !line.recount) {
            throw new Refusal("count-not-due", line.lot);
        }
        if (order.round > 1 && line.countedEarlierBy(actor.get().user(), order.round)) {
            throw new Refusal("count-same-person", line.lot);
        }
    }
}
