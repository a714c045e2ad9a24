package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
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
    void whatIsNotThereIsNotHeld() {
        assertThatThrownBy(
                        () -> desk().hold(order(Kind.OWNER, "Nobody", HoldCode.OWNER, "because")))
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
