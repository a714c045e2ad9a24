package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.inventory.holding.HoldShown;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.unit.CarryOrder;
import org.caravanserai.inventory.unit.UnitOrder;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.event.HoldSubject.Kind;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds on bins and owners stop goods, and every refusal names the hold. */
class HoldDeskTest {

    private Khorgos khorgos;
    private LotId lot;

    @BeforeEach
    void open() {
        khorgos = new Khorgos();
        lot = khorgos.pallets();
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void nothingGoesIntoAHeldBinOrOutOfIt() {
        khorgos.clear(lot, PALLETS);
        desk().hold(order(Kind.BIN, "A-02", HoldCode.QUALITY, "leaking roof"));
        assertThatThrownBy(() -> move("A-01", "A-02"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bin-held")
                .hasMessageContaining("leaking roof");
        lift();
        move("A-01", "A-02");
        desk().hold(order(Kind.BIN, "A-02", HoldCode.COURT, "ruling 17"));
        assertThatThrownBy(() -> move("A-02", "A-01")).hasMessageContaining("bin-held");
        assertThatThrownBy(this::handOut)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bin-held");
    }

    @Test
    void allGoodsOfAHeldOwnerStay() {
        khorgos.clear(lot, PALLETS);
        desk().hold(order(Kind.OWNER, "Almaty Solar LLP", HoldCode.OWNER, "unpaid storage"));
        assertThat(khorgos.stock(lot)).allSatisfy(row -> assertThat(row.held()).isTrue());
        assertThatThrownBy(this::handOut).hasMessageContaining("unpaid storage");
        assertThatThrownBy(
                        () ->
                                desk().hold(
                                                order(
                                                        Kind.OWNER,
                                                        "Almaty Solar LLP",
                                                        HoldCode.OWNER,
                                                        "again")))
                .hasMessageContaining("hold-stands-on");
        lift();
        handOut();
    }

    @Test
    void whatStandsOnAHeldUnitStays() {
        khorgos.clear(lot, PALLETS);
        Units units = khorgos.house.get(Units.class);
        String outer = unit(units, List.of());
        String inner = unit(units, List.of(new UnitOrder.Line(lot, null)));
        units.move(inner, CarryOrder.to(outer));
        desk().hold(order(Kind.UNIT, outer, HoldCode.QUALITY, "wet cartons"));

        assertThat(khorgos.stock(lot)).allSatisfy(row -> assertThat(row.held()).isTrue());
        assertThat(khorgos.stock(StockFilter.ALL.held(true))).hasSize(1);
        assertThat(khorgos.stock(StockFilter.ALL.held(false))).isEmpty();
        assertThat(khorgos.house.get(Holding.class).of(lot))
                .extracting(HoldShown::on)
                .containsExactly(new HoldSubject(Kind.UNIT, outer));
        assertStopped("unit-held", () -> move(inner, "A-02"));
        assertStopped("unit-held", () -> units.move(inner, CarryOrder.to("A-02")));
        assertStopped("unit-held", () -> units.move(outer, CarryOrder.to("A-02")));
        assertStopped("unit-held", () -> units.relabel(outer, "torn", null, null));
        assertStopped("unit-held", this::handOut);
        Instant held = Instant.now();
        lift();
        assertThat(khorgos.stock(StockFilter.ALL.held(true).at(held, null))).hasSize(1);
        assertThat(khorgos.stock(StockFilter.ALL.lot(lot).at(held, null)))
                .allSatisfy(row -> assertThat(row.held()).isTrue());
        assertThat(khorgos.stock(StockFilter.ALL.held(true))).isEmpty();
        units.move(outer, CarryOrder.to("A-02"));
        handOut();
    }

    @Test
    void whatStandsOnAUnitInAHeldBinStays() {
        khorgos.clear(lot, PALLETS);
        Units units = khorgos.house.get(Units.class);
        String unit = unit(units, List.of(new UnitOrder.Line(lot, null)));
        desk().hold(order(Kind.BIN, "A-01", HoldCode.COURT, "ruling 18"));

        assertThat(khorgos.stock(StockFilter.ALL.held(true))).hasSize(1);
        assertThat(khorgos.stock(lot)).allSatisfy(row -> assertThat(row.held()).isTrue());
        assertStopped("bin-held", () -> units.move(unit, CarryOrder.to("A-02")));
        assertStopped("bin-held", () -> move(unit, "A-02"));
        assertStopped("bin-held", this::handOut);
    }

    private static String unit(Units units, List<UnitOrder.Line> goods) {
        return units.make(new UnitOrder(Khorgos.GATEWAY, null, "A-01", goods, null)).sscc().value();
    }

    private static void assertStopped(String code, ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(code);
    }

    @Test
    void whatIsNotThereIsNotHeld() {
        assertThatThrownBy(
                        () -> desk().hold(order(Kind.OWNER, "Nobody", HoldCode.OWNER, "because")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                desk().hold(
                                                order(
                                                        Kind.UNIT,
                                                        "095212340000000013",
                                                        HoldCode.OWNER,
                                                        "because")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk().hold(order(Kind.BIN, "Z-99", HoldCode.OWNER, "because")))
                .isInstanceOf(NotFound.class);
    }

    private HoldDesk desk() {
        return khorgos.house.get(HoldDesk.class);
    }

    private void lift() {
        HoldDesk.Row standing = desk().list(null, false).get(0);
        desk().lift(standing.id(), "mended");
        assertThatThrownBy(() -> desk().lift(standing.id(), "again"))
                .hasMessageContaining("hold-not-standing");
    }

    private static HoldOrder order(Kind kind, String id, HoldCode code, String reason) {
        return new HoldOrder(kind, id, Khorgos.GATEWAY, code, reason, "Letter 12");
    }

    private void move(String from, String to) {
        khorgos.house.get(Movements.class).move(new MoveOrder(lot, from, to, null, null, null));
    }

    private void handOut() {
        String bin = khorgos.stock(lot).get(0).location();
        khorgos.house
                .get(Dispatching.class)
                .dispatch(
                        new DispatchOrder(
                                Khorgos.GATEWAY,
                                List.of(new DispatchOrder.Line(lot, bin, null)),
                                "Almaty Solar LLP",
                                "777 ABC 02",
                                null));
    }
}
