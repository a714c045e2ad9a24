package org.caravanserai.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.BinAdvice;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.PutAwayAdvice;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.unit.CarryOrder;
import org.caravanserai.inventory.unit.UnitOrder;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Oversize goods stored outside the customs warehouse (Art. 155(4))")
class StoredOutsideTest {

    private static final String PERMIT = "39851712/221126/7";

    @Test
    void lieOutsideOnlyUnderAPermitThatStaysWithThem() {
        try (Khorgos khorgos = new Khorgos()) {
            ReceiptShown receipt = khorgos.announced();
            Receiving receiving = khorgos.house.get(Receiving.class);
            CountSheet sheet =
                    new CountSheet(true, null, List.of(count(1, PALLETS, "OPEN")), null, false);

            assertThatThrownBy(() -> receiving.post(receipt.id(), sheet))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("bin-not-bonded");
            LotId lot = receiving.post(receipt.id(), sheet.outside(PERMIT)).lots().get(0).lot();

            StockRow row = khorgos.stock(lot).get(0);
            assertThat(row.outside()).isTrue();
            assertThat(row.lot().outsidePermit()).isEqualTo(PERMIT);
            Movements movements = khorgos.house.get(Movements.class);
            movements.move(new MoveOrder(lot, "OPEN", "A-01", null, null, null));
            assertThat(khorgos.stock(lot).get(0).outside()).isFalse();
            movements.move(new MoveOrder(lot, "A-01", "OPEN", null, null, null));
            assertThat(khorgos.stock(lot).get(0).outside()).isTrue();
        }
    }

    @Test
    void goOutsideLaterUnderAPermitGivenWithTheMove() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            Movements movements = khorgos.house.get(Movements.class);

            assertThatThrownBy(
                            () ->
                                    movements.move(
                                            new MoveOrder(lot, "A-01", "OPEN", null, null, null)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("bin-not-bonded");
            Posting moved =
                    movements.move(
                            new MoveOrder(lot, "A-01", "OPEN", null, null, null, " " + PERMIT));

            assertThat(moved.reference()).isEqualTo(PERMIT);
            assertThat(khorgos.stock(lot).get(0).outside()).isTrue();
            assertThat(khorgos.stock(lot).get(0).lot().outsidePermit()).isEqualTo(PERMIT);
        }
    }

    @Test
    void loseThePermitWithTheMoveThatIsTakenBack() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            Movements movements = khorgos.house.get(Movements.class);
            Reversals reversals = khorgos.house.get(Reversals.class);
            Posting first =
                    movements.move(new MoveOrder(lot, "A-01", "OPEN", null, null, null, "first"));
            Instant then = first.recordedAt();
            movements.move(new MoveOrder(lot, "OPEN", "A-01", null, null, null));
            Posting second =
                    movements.move(new MoveOrder(lot, "A-01", "OPEN", null, null, null, "second"));

            reversals.reverse(second.number(), "wrong pallets");

            assertThat(khorgos.stock(lot).get(0).lot().outsidePermit())
                    .as("what was given before holds again")
                    .isEqualTo("first");
            movements.move(new MoveOrder(lot, "A-01", "A-02", null, null, null));
            Posting third =
                    movements.move(new MoveOrder(lot, "A-02", "OPEN", null, null, null, "third"));
            reversals.reverse(third.number(), "wrong pallets");
            movements.move(new MoveOrder(lot, "A-02", "A-01", null, null, null));
            Posting last = movements.move(new MoveOrder(lot, "A-01", "OPEN", null, null, null));
            reversals.reverse(last.number(), "needs no permit of its own");
            assertThat(khorgos.stock(lot).get(0).lot().outsidePermit()).isEqualTo("first");
            assertThat(khorgos.house.get(StockView.class).of(lot, new TwoTimes(then, null)))
                    .extracting(StockRow::outside)
                    .containsExactly(true);
        }
    }

    @Test
    void mayNoLongerGoOutsideOnceTheOnlyMoveIsTakenBack() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            Movements movements = khorgos.house.get(Movements.class);
            Reversals reversals = khorgos.house.get(Reversals.class);
            MeasuresAsked three = new MeasuresAsked(new BigDecimal("3"), null, null, null);
            Posting given =
                    movements.move(new MoveOrder(lot, "A-01", "OPEN", three, null, null, PERMIT));
            Posting by = movements.move(new MoveOrder(lot, "A-01", "OPEN", three, null, null));

            reversals.reverse(given.number(), "wrong pallets");
            assertThat(khorgos.stock(lot).get(0).lot().outsidePermit())
                    .as("others of the lot lie outside by it")
                    .isEqualTo(PERMIT);

            reversals.reverse(by.number(), "wrong pallets");
            assertThat(khorgos.stock(lot).get(0).lot().outsidePermit()).isNull();
            assertThatThrownBy(
                            () ->
                                    movements.move(
                                            new MoveOrder(lot, "A-01", "OPEN", null, null, null)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("bin-not-bonded");
        }
    }

    @Test
    void areSuggestedToComeBackUnderControlFirst() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            MeasuresAsked three = new MeasuresAsked(new BigDecimal("3"), null, null, null);
            khorgos.house
                    .get(Movements.class)
                    .move(new MoveOrder(lot, "A-01", "OPEN", three, null, null, PERMIT));

            BinAdvice advice = khorgos.house.get(PutAwayAdvice.class).of(lot, "A-01", null, 5);

            assertThat(advice.suggestions())
                    .extracting(BinAdvice.Suggestion::location)
                    .first()
                    .isEqualTo("A-02");
            assertThat(advice.suggestions())
                    .extracting(BinAdvice.Suggestion::location)
                    .last()
                    .isEqualTo("OPEN");
        }
    }

    @Test
    void aPermitThatIsNotNeededIsNotTaken() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            Movements movements = khorgos.house.get(Movements.class);

            movements.move(new MoveOrder(lot, "A-01", "A-02", null, null, null, PERMIT));

            assertThat(khorgos.stock(lot).get(0).lot().outsidePermit()).isNull();
            assertThatThrownBy(
                            () ->
                                    movements.move(
                                            new MoveOrder(lot, "A-02", "OPEN", null, null, null)))
                    .hasMessageContaining("bin-not-bonded");
        }
    }

    @Test
    void areCarriedOutsideOnTheirUnitUnderAPermit() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            Units units = khorgos.house.get(Units.class);
            List<UnitOrder.Line> all = List.of(new UnitOrder.Line(lot, null));
            String unit =
                    units.make(new UnitOrder(Khorgos.GATEWAY, null, "A-01", all, null))
                            .sscc()
                            .value();

            assertThatThrownBy(() -> units.move(unit, CarryOrder.to("OPEN")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("bin-not-bonded");
            UnitShown carried = units.move(unit, new CarryOrder("OPEN", null, PERMIT));

            assertThat(carried.stays().get(0).outsidePermit()).isEqualTo(PERMIT);
            assertThat(khorgos.stock(lot).get(0).outside()).isTrue();
            assertThat(khorgos.stock(lot).get(0).lot().outsidePermit()).isEqualTo(PERMIT);
        }
    }

    @Test
    void thePermitIsNotedWhileTheContainerIsCounted() {
        try (Khorgos khorgos = new Khorgos()) {
            ReceiptShown receipt = khorgos.announced();
            Tallying tallying = khorgos.house.get(Tallying.class);
            TallyCount scan = new TallyCount(1, "OPEN", PALLETS.packages(), null, null, null);

            assertThatThrownBy(() -> tallying.count(receipt.id(), scan))
                    .hasMessageContaining("bin-not-bonded");
            tallying.outside(receipt.id(), PERMIT);
            tallying.count(receipt.id(), scan);
            tallying.seal(receipt.id(), null, true);

            assertThat(tallying.get(receipt.id()).outsidePermit()).isEqualTo(PERMIT);
            LotId lot = tallying.post(receipt.id(), false, null).lots().get(0).lot();
            assertThat(khorgos.stock(lot).get(0).outside()).isTrue();
        }
    }
}
