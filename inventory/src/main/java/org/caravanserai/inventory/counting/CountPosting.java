package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.ActPosting;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Posts what a count found. What is short in one bin and over in another of the same lot has only
 * been put elsewhere; the rest is missing, or was never declared.
 */
@ApplicationScoped
class CountPosting {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Places places;
    @Inject Ledger ledger;
    @Inject CountSheets sheets;
    @Inject CountStatus status;
    @Inject ActPosting acts;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @return what changed behind it, where it was counted at an earlier time
     */
    List<Problem> post(CountOrder order, List<CountLine> lines) {
        Map<LotId, Lot> known =
                lots.locked(lines.stream().map(CountLine::lotId).distinct().toList());
        em.flush();
        List<CountLine> differing = lines.stream().filter(CountLine::differs).toList();
        moved(order, differing);
        lines.stream()
                .filter(line -> line.counted != null)
                .forEach(line -> em.persist(remembered(line, known.get(line.lotId()))));
        List<Problem> warnings = new ArrayList<>();
        for (Lot lot : known.values()) {
            List<CountLine> own =
                    differing.stream().filter(l -> l.lot.equals(lot.id().value())).toList();
            warnings.addAll(post(order, lot, own));
        }
        order.close(CountState.POSTED, actor.get().user(), clock.now());
        em.flush();
        return warnings;
    }

    private StockCount remembered(CountLine line, Lot lot) {
        return new StockCount(
                line.lot,
                line.place,
                line.counted.in(lot.unit()),
                line.countedBy,
                line.countedAt,
                clock.now());
    }

    private void moved(CountOrder order, List<CountLine> differing) {
        List<Problem> moved =
                differing.stream()
                        .filter(
                                line ->
                                        !sheets.book(line.lot, line.place, order)
                                                .minus(line.book)
                                                .isZero())
                        .map(
                                line ->
                                        Problem.of(
                                                "lines",
                                                "count-line-moved",
                                                line.lot,
                                                places.byId(line.place).code()))
                        .toList();
        if (!moved.isEmpty()) {
            throw new Refusal(moved, "count-book-moved", order.number(), order.bookAt);
        }
    }

    private List<Problem> post(CountOrder order, Lot lot, List<CountLine> lines) {
        List<Problem> warnings = new ArrayList<>();
        List<Open> shorts = new ArrayList<>();
        List<Open> overs = new ArrayList<>();
        for (CountLine line : lines) {
            Amounts difference = line.difference();
            status.parts(line.lot, line.place, difference.negate().positive())
                    .forEach(part -> shorts.add(new Open(line, part.account(), part.amounts())));
            if (!difference.positive().isZero()) {
                Account found = new Account(line.lot, line.place, StockStatus.TEMPORARY_STORAGE);
                overs.add(new Open(line, found, difference.positive()));
            }
        }
        List<Move> moves = elsewhere(shorts, overs);
        if (!moves.isEmpty()) {
            PostingOrder elsewhere =
                    new PostingOrder(PostingKind.COUNT, order.number(), order.effectiveAt, moves);
            warnings.addAll(ledger.post(elsewhere).warnings());
        }
        shorts.forEach(open -> warnings.addAll(act(order, lot, ActKind.SHORTAGE, open)));
        overs.forEach(open -> warnings.addAll(act(order, lot, ActKind.SURPLUS, open)));
        return warnings;
    }

    private static List<Move> elsewhere(List<Open> shorts, List<Open> overs) {
        List<Move> moves = new ArrayList<>();
        for (Open missing : shorts) {
            for (Open found : overs) {
                Amounts part = missing.amounts.min(found.amounts);
                boolean whole = part.packages().signum() > 0 || part.netKg().signum() > 0;
                if (whole) {
                    Account to =
                            new Account(
                                    found.account.lot(),
                                    found.account.place(),
                                    missing.account.status());
                    moves.add(new Move("lines", missing.account, to, part));
                    missing.amounts = missing.amounts.minus(part);
                    found.amounts = found.amounts.minus(part);
                }
            }
        }
        return moves;
    }

    private List<Problem> act(CountOrder order, Lot lot, ActKind kind, Open open) {
        if (open.amounts.isZero()) {
            return List.of();
        }
        String why = open.line.reason.name() + (open.line.note == null ? "" : " " + open.line.note);
        return acts.found(
                new ActPosting.Finding(
                        kind, lot, open.account, open.amounts, order.id, order.number()),
                open.line.countedBy,
                why.strip(),
                order.effectiveAt);
    }

    /** A part of a difference that is not explained yet. */
    private static final class Open {
        private final CountLine line;
        private final Account account;
        private Amounts amounts;

        private Open(CountLine line, Account account, Amounts amounts) {
            this.line = line;
            this.account = account;
            this.amounts = amounts;
        }
    }
}
