package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.handling.Stored;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** Opens a lot per counted line and posts it from the carrier's hands into its bin. */
@ApplicationScoped
class PutAway {

    private static final StockStatus ARRIVED = StockStatus.TEMPORARY_STORAGE;

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Ledger ledger;
    @Inject BinCheck bins;
    @Inject HouseClock clock;

    /**
     * @param posting printed number; null when nothing was counted
     */
    record Done(String posting, List<ReceivedLot> lots, List<Problem> warnings) {}

    /**
     * @param permit under which goods may be put outside the customs warehouse; null for none
     */
    Done post(Receipt receipt, List<Counted> counted, Instant effectiveAt, String permit) {
        List<ReceivedLot> received = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (Counted count : counted) {
            ReceivedLot lot = open(receipt, count, effectiveAt, permit);
            received.add(lot);
            moves.add(move(count, lot.lot()));
        }
        if (moves.isEmpty()) {
            return new Done(null, received, List.of());
        }
        em.flush();
        PostingOrder order =
                new PostingOrder(PostingKind.RECEIPT, receipt.number(), effectiveAt, moves);
        Posting posting = ledger.post(order);
        counted.forEach(
                count -> bins.overfull(count.bin(), place(count)).ifPresent(BinCheck::refuse));
        return new Done(posting.number(), received, posting.warnings());
    }

    private ReceivedLot open(Receipt receipt, Counted count, Instant effectiveAt, String permit) {
        Stored stored = Stored.of(count.commodity(), receipt.ownerId, ARRIVED).under(permit);
        bins.unfit(count.bin(), stored, place(count)).ifPresent(BinCheck::refuse);
        LotId id = lots.next();
        Money value = count.line() == null ? null : count.line().count(count.measures());
        Lot.Goods goods =
                new Lot.Goods(
                        count.number(),
                        count.commodity(),
                        count.description(),
                        count.packageKind(),
                        unit(count),
                        value);
        lots.open(
                new Lot(
                                id,
                                receipt.origin(),
                                goods,
                                effectiveAt == null ? clock.now() : effectiveAt)
                        .outside(count.bin().admits(ARRIVED) ? null : permit));
        return new ReceivedLot(
                id,
                count.number(),
                count.commodity(),
                count.description(),
                count.packageKind(),
                count.measures(),
                value,
                count.bin().code());
    }

    private static String place(Counted count) {
        return count.field() + ".location";
    }

    private static Unit unit(Counted count) {
        return count.measures().supplementary() == null
                ? null
                : count.measures().supplementary().unit();
    }

    private static Move move(Counted count, LotId lot) {
        return new Move(
                count.field() + ".measures",
                Account.of(lot, Outside.DELIVERED.place(), ARRIVED),
                Account.of(lot, count.bin().id(), ARRIVED),
                Amounts.of(count.measures()));
    }
}
