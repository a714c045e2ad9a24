package org.caravanserai.inventory.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Cover;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.inventory.ledger.StorageTerm;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.StockTakenOver;
import org.caravanserai.kernel.event.TakenLot;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;

/** Opens the lots of a checked sheet, posts them into their bins and tells the house. */
@ApplicationScoped
class TakeOverPosting {

    private static final String TENGE = "KZT";

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Ledger ledger;
    @Inject BinCheck bins;
    @Inject Event<Fact> facts;

    void post(TakeOver act, List<TakeOverLine> lines) {
        Map<String, List<TakeOverLine>> grouped = new LinkedHashMap<>();
        lines.forEach(
                line -> grouped.computeIfAbsent(line.lotKey(), key -> new ArrayList<>()).add(line));
        List<TakenLot> taken = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (List<TakeOverLine> group : grouped.values()) {
            TakenLot lot = open(act, group);
            taken.add(lot);
            group.forEach(line -> moves.add(move(lot.lot(), line)));
        }
        em.flush();
        Posting posting =
                ledger.post(new PostingOrder(PostingKind.TAKE_OVER, act.number(), null, moves));
        act.posting = posting.id();
        act.lotCount = taken.size();
        act.amounts =
                lines.stream()
                        .map(line -> Amounts.of(line.measures().withSupplementary(null)))
                        .reduce(Amounts.ZERO, Amounts::plus);
        act.suspended =
                lines.stream()
                        .map(TakeOverLine::suspended)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        taken.forEach(lot -> act.lots.add(lot.lot().value()));
        taken.forEach(lot -> remember(lot, act, posting.effectiveAt()));
        lines.stream().map(TakeOverLine::bin).distinct().forEach(bin -> overfull(bin, lines));
        facts.fire(new StockTakenOver(act.number(), act.site, taken, posting.effectiveAt()));
        em.flush();
    }

    private void overfull(Place bin, List<TakeOverLine> lines) {
        int row =
                lines.stream()
                        .filter(line -> line.bin().id() == bin.id())
                        .mapToInt(TakeOverLine::row)
                        .max()
                        .orElseThrow();
        bins.overfull(bin, TakeOverColumn.LOCATION.title())
                .map(problem -> problem.inRow(row))
                .ifPresent(BinCheck::refuse);
    }

    private TakenLot open(TakeOver act, List<TakeOverLine> group) {
        TakeOverLine first = group.get(0);
        LotId id = lots.next();
        Measures whole =
                group.stream().map(TakeOverLine::measures).reduce(Measures::plus).orElseThrow();
        Money value =
                group.stream()
                        .map(TakeOverLine::value)
                        .filter(v -> v != null)
                        .reduce(Money::plus)
                        .orElse(null);
        String consignment = first.consignment().isEmpty() ? act.number() : first.consignment();
        lots.open(
                new Lot(
                        id,
                        new Lot.Origin(act.site, first.container(), consignment, 0, first.owner()),
                        new Lot.Goods(
                                0,
                                first.commodity(),
                                first.description(),
                                first.packageKind().isEmpty() ? null : first.packageKind(),
                                whole.supplementary() == null ? null : whole.supplementary().unit(),
                                value),
                        act.takenAt));
        BigDecimal suspended =
                group.stream()
                        .map(TakeOverLine::suspended)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TakenLot(
                first.row(),
                id,
                first.owner(),
                first.container(),
                consignment,
                first.commodity(),
                first.description(),
                first.packageKind(),
                whole,
                value,
                first.status(),
                first.declaration(),
                first.item(),
                first.since(),
                first.until(),
                new Money(suspended, TENGE),
                first.guarantee().isEmpty() ? null : first.guarantee());
    }

    private static Move move(LotId lot, TakeOverLine line) {
        return new Move(
                "rows[" + line.row() + "]",
                Account.of(lot, Outside.DELIVERED.place(), line.status()),
                Account.of(lot, line.bin().id(), line.status()),
                Amounts.of(line.measures()));
    }

    private void remember(TakenLot lot, TakeOver act, Instant at) {
        String id = lot.lot().value();
        if (lot.declaration() != null) {
            em.persist(
                    new Cover(
                            id,
                            lot.status(),
                            lot.declaration().printed(),
                            lot.declaration(),
                            lot.item(),
                            at,
                            act.takenAt));
        }
        if (lot.until() != null) {
            em.persist(new StorageTerm(id, lot.status(), lot.until(), at, act.takenAt));
        }
    }
}
