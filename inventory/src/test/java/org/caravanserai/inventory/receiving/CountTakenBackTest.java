package org.caravanserai.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.TYRES;
import static org.caravanserai.inventory.Khorgos.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.ReversalAsked;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.ledger.LedgerCheck;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.ReceiptReopened;
import org.caravanserai.kernel.event.ReceiptReversed;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A count out of a container that was wrong")
class CountTakenBackTest {

    private static final Measures FEWER = Measures.of("18", "17820", "18540", "576", "PCE");
    private static final Actor DANA =
            new Actor("dana", "Dana", EnumSet.of(Role.MANAGER), Set.of(), Set.of(), Locale.ENGLISH);

    private Khorgos khorgos;
    private Reversals reversals;

    @BeforeEach
    void open() {
        khorgos = new Khorgos();
        reversals = khorgos.house.get(Reversals.class);
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void isTakenBackAndTheContainerCountedAnew() {
        ReceiptShown receipt = khorgos.announced();
        ReceiptPosted wrong =
                khorgos.post(receipt, null, true, count(1, FEWER, "A-01"), count(2, TYRES, "A-02"));
        assertThat(wrong.differences()).hasSize(1);

        reversals.reverse(wrong.posting(), "two pallets stood behind the door");

        ReceiptShown open = khorgos.receipt(receipt.consignment());
        assertThat(open.status()).isEqualTo(ReceiptStatus.ANNOUNCED);
        assertThat(open.lines()).allMatch(line -> line.counted().isZero());
        assertThat(view().get(receipt.id()).differences()).isEmpty();
        wrong.lots().forEach(lot -> assertThat(khorgos.stock(lot.lot())).isEmpty());
        ReceiptReversed told =
                khorgos.house.get(FactRecorder.class).all(ReceiptReversed.class).get(0);
        assertThat(told.lots())
                .extracting(ReceivedLot::measures)
                .containsExactlyInAnyOrder(FEWER, TYRES);
        assertThat(told.receipt()).isEqualTo(receipt.id());
        ReceiptPosted right =
                khorgos.post(
                        receipt, null, true, count(1, PALLETS, "A-01"), count(2, TYRES, "A-02"));
        assertThat(right.differences()).isEmpty();
        assertThat(right.lots())
                .extracting(ReceivedLot::value)
                .containsOnly(Money.of("96000.00", "USD"));
        assertThat(view().counts(receipt.id()))
                .extracting(ReceiptCount::takenBack)
                .containsExactly(true, false);
        assertThat(khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
    }

    @Test
    void aReceiptClosedWithEverythingMissingIsOpenedAgain() {
        ReceiptShown receipt = khorgos.announced();
        CountSheet nothing =
                new CountSheet(
                        true,
                        null,
                        List.of(),
                        null,
                        true,
                        Map.of(1, "empty box", 2, "empty box"),
                        null);
        khorgos.house.get(Receiving.class).post(receipt.id(), nothing);
        assertThat(view().get(receipt.id()).differences()).hasSize(2);
        Reopening reopening = khorgos.house.get(Reopening.class);
        assertThatThrownBy(() -> reopening.reopen(receipt.id(), " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () ->
                                khorgos.house.as(
                                        Khorgos.clerk(Khorgos.AKTAU),
                                        () -> reopening.reopen(receipt.id(), "not mine")))
                .isInstanceOf(NotFound.class);

        ReceiptShown open = reopening.reopen(receipt.id(), "looked into the wrong box");

        assertThat(open.status()).isEqualTo(ReceiptStatus.ANNOUNCED);
        assertThat(open.differences()).isEmpty();
        assertThat(khorgos.house.get(FactRecorder.class).all(ReceiptReopened.class))
                .extracting(ReceiptReopened::reason)
                .containsExactly("looked into the wrong box");
        assertThatThrownBy(() -> reopening.reopen(receipt.id(), "again"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("receipt-not-closed");
        ReceiptPosted right =
                khorgos.post(
                        receipt, null, true, count(1, PALLETS, "A-01"), count(2, TYRES, "A-02"));
        assertThat(right.differences()).isEmpty();
    }

    @Test
    void palletsFoundAfterTheClosingAreCountedOn() {
        ReceiptShown receipt = khorgos.announced();
        khorgos.post(receipt, null, true, count(1, FEWER, "A-01"), count(2, TYRES, "A-02"));

        ReceiptShown open =
                khorgos.house.get(Reopening.class).reopen(receipt.id(), "two behind the door");

        assertThat(open.status()).isEqualTo(ReceiptStatus.IN_PROGRESS);
        assertThat(open.differences()).isEmpty();
        Measures left = PALLETS.minus(FEWER);
        assertThat(khorgos.post(receipt, null, true, count(1, left, "A-01")).differences())
                .isEmpty();
    }

    @Test
    void leavesTheOtherCountsOfTheReceiptAsTheyAre() {
        ReceiptShown receipt = khorgos.announced();
        khorgos.post(receipt, null, false, count(2, TYRES, "A-02"));
        ReceiptPosted wrong = khorgos.post(receipt, null, true, count(1, FEWER, "A-01"));

        reversals.reverse(wrong.posting(), "counted in the dark");

        ReceiptShown open = view().get(receipt.id());
        assertThat(open.status()).isEqualTo(ReceiptStatus.IN_PROGRESS);
        assertThat(open.lines().get(1).counted()).isEqualTo(TYRES);
        assertThat(open.differences()).isEmpty();
    }

    @Test
    void standsOnceItsGoodsHaveGoneOn() {
        ReceiptPosted moved = posted();
        LotId lot = moved.lots().get(0).lot();
        MoveOrder away = new MoveOrder(lot, "A-01", "A-02", null, null, null);
        String move = khorgos.house.get(Movements.class).move(away).number();
        refused("reversal-has-dependants", moved, move);

        ReceiptPosted filed = posted();
        khorgos.file("D-000077", "7000", filed.lots().get(0).lot(), FEWER);
        refused("stock-not-enough", filed, "D-000077");

        ReceiptPosted released = posted();
        LotId placed = released.lots().get(0).lot();
        khorgos.file("D-000078", "7000", placed, PALLETS);
        khorgos.release("D-000078", "7000", StockStatus.CUSTOMS_WAREHOUSE, placed, PALLETS, null);
        refused("reversal-too-late", released, "RELEASE");
    }

    @Test
    void ofDearGoodsWaitsForAManagerAndNobodyMovesThem() {
        ReceiptShown receipt = khorgos.announced("SMGS-DEAR", 1, PALLETS, TYRES, TYRES);
        ReceiptPosted dear =
                khorgos.post(
                        receipt,
                        null,
                        true,
                        count(1, PALLETS, "A-01"),
                        count(2, TYRES, "A-01"),
                        count(3, TYRES, "A-01"));
        ReversalDesk desk = khorgos.house.get(ReversalDesk.class);
        ReversalAsked asked = desk.reverse(dear.posting(), "wrong container").request();
        LotId lot = dear.lots().get(0).lot();
        MoveOrder away = new MoveOrder(lot, "A-01", "A-02", null, null, null);

        assertThatThrownBy(() -> khorgos.house.get(Movements.class).move(away))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(asked.number());

        khorgos.house.as(DANA, () -> desk.approve(asked.number()));
        assertThat(khorgos.stock(lot)).isEmpty();
        assertThat(view().get(receipt.id()).status()).isEqualTo(ReceiptStatus.ANNOUNCED);
    }

    @Test
    void ofDearGoodsThatStandsAfterAllIsFreeAgain() {
        ReceiptShown receipt = khorgos.announced("SMGS-DEAR", 1, PALLETS, TYRES, TYRES);
        ReceiptPosted dear =
                khorgos.post(
                        receipt,
                        null,
                        true,
                        count(1, PALLETS, "A-01"),
                        count(2, TYRES, "A-01"),
                        count(3, TYRES, "A-01"));
        ReversalDesk desk = khorgos.house.get(ReversalDesk.class);
        ReversalAsked asked = desk.reverse(dear.posting(), "wrong container").request();

        khorgos.house.as(DANA, () -> desk.reject(asked.number(), "it is the right one"));

        LotId lot = dear.lots().get(0).lot();
        MoveOrder away = new MoveOrder(lot, "A-01", "A-02", null, null, null);
        khorgos.house.get(Movements.class).move(away);
        assertThat(khorgos.stock(lot).get(0).location()).isEqualTo("A-02");
    }

    private ReceiptPosted posted() {
        return khorgos.post(khorgos.announced(), null, false, count(1, PALLETS, "A-01"));
    }

    private void refused(String code, ReceiptPosted count, String names) {
        assertThatThrownBy(() -> reversals.reverse(count.posting(), "counted wrongly"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(code)
                .hasMessageContaining(names);
    }

    private ReceiptView view() {
        return khorgos.house.get(ReceiptView.class);
    }
}
