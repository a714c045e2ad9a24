package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods go back only where they could be moved to; what came back through the gate is here. */
class ReturnCheckTest {

    private Khorgos khorgos;
    private LotId tyres;

    @BeforeEach
    void receive() {
        khorgos = new Khorgos();
        tyres =
                khorgos.post(
                                khorgos.announced(),
                                null,
                                false,
                                Khorgos.count(2, Khorgos.TYRES, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void aBinThatOthersFilledTakesNothingBackUntilThereIsRoom() {
        move("A-01", "SMALL");
        String away = move("SMALL", "A-02").number();
        Posting since = move("A-01", "SMALL");

        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> reversals().reverse(away, "wrong bin"));
        assertThat(refused.code()).isEqualTo("bin-overfull");
        assertThat(khorgos.stock(tyres)).extracting(row -> row.location()).contains("A-02");
        assertThatThrownBy(
                        () ->
                                khorgos.house
                                        .get(ReversalDesk.class)
                                        .reverse(List.of(away), "wrong bin"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bin-overfull");

        reversals().reverse(since.number(), "make room");
        reversals().reverse(away, "wrong bin");
        assertThat(khorgos.stock(tyres))
                .extracting(row -> row.location())
                .containsExactlyInAnyOrder("A-01", "SMALL");
    }

    @Test
    void aBinThatServesOtherGoodsByNowTakesNothingBack() {
        String away = move("A-01", "A-02").number();
        khorgos.house
                .get(Warehouse.class)
                .defineBins(
                        Khorgos.GATEWAY,
                        List.of(
                                new BinDefinition(
                                        "A-01",
                                        "A",
                                        PlaceKind.RACK,
                                        EnumSet.of(StorageNeed.COLD),
                                        new BigDecimal("10000000"),
                                        true)));

        assertThatThrownBy(() -> reversals().reverse(away, "wrong bin"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bin-not-suitable");
    }

    @Test
    void goodsThatAreBackFromTheGateAreBookedWithAWarning() {
        move("A-01", "SMALL");
        khorgos.clear(tyres, Khorgos.TYRES);
        GatePassShown pass =
                khorgos.house
                        .get(Dispatching.class)
                        .dispatch(
                                new DispatchOrder(
                                        Khorgos.GATEWAY,
                                        List.of(new DispatchOrder.Line(tyres, "SMALL", null)),
                                        "Almaty Solar LLP",
                                        "777 ABC 02",
                                        null));
        move("A-01", "SMALL");

        Posting back = reversals().reverse(pass.posting(), "wrong truck");

        assertThat(back.warnings()).extracting(Problem::code).containsExactly("bin-overfull");
        assertThat(khorgos.stock(tyres).stream().filter(row -> row.location().equals("SMALL")))
                .singleElement()
                .satisfies(row -> assertThat(row.measures().packages()).isEqualByComparingTo("20"));
    }

    private Reversals reversals() {
        return khorgos.house.get(Reversals.class);
    }

    /** Ten tyres of 560 kg; two such loads are more than the small bin carries. */
    private Posting move(String from, String to) {
        MeasuresAsked ten = new MeasuresAsked(BigDecimal.TEN, null, null, null);
        return khorgos.house
                .get(Movements.class)
                .move(new MoveOrder(tyres, from, to, ten, null, null));
    }
}
