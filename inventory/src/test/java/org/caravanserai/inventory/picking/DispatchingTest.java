package org.caravanserai.inventory.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.tracing.InventoryTrace;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.MovementReversed;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.trace.TraceLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DispatchingTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static Measures pallets(String packages) {
        return PALLETS.portion(new BigDecimal(packages));
    }

    private static DispatchOrder.Line line(LotId lot, String location, String packages) {
        return new DispatchOrder.Line(
                lot, location, new MeasuresAsked(new BigDecimal(packages), null, null, null));
    }

    private static DispatchOrder order(DispatchOrder.Line... lines) {
        return new DispatchOrder(
                Khorgos.GATEWAY, List.of(lines), "Almaty Solar LLP", "KZ 123 ABC 05", null);
    }

    private static GatePassShown dispatch(DispatchOrder.Line... lines) {
        return khorgos.house.get(Dispatching.class).dispatch(order(lines));
    }

    @Test
    void releasedGoodsLeaveUnderANumberedGatePass() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, pallets("5"));
        GatePassShown pass = dispatch(line(lot, "A-01", "3"));

        assertThat(pass.number()).matches("GP-KZ-KHORGOS-GATEWAY-20[0-9]{2}-[0-9]{6}");
        assertThat(pass.lines().get(0).status()).isEqualTo(StockStatus.RELEASED);
        assertThat(pass.lines().get(0).measures()).isEqualTo(pallets("3"));
        assertThat(khorgos.stock(lot).get(0).measures()).isEqualTo(pallets("2"));
        assertThat(khorgos.house.get(FactRecorder.class).all(GoodsDispatched.class))
                .anySatisfy(told -> assertThat(told.gatePass()).isEqualTo(pass.number()));

        String next = dispatch(line(lot, "A-01", "2")).number();
        assertThat(Integer.parseInt(next.substring(next.length() - 6)))
                .isEqualTo(Integer.parseInt(pass.number().substring(next.length() - 6)) + 1);
    }

    @Test
    void eachLineThatIsNotCoveredIsNamedAndNothingLeaves() {
        LotId cleared = khorgos.pallets();
        khorgos.clear(cleared, pallets("5"));
        LotId bonded = khorgos.pallets();
        assertThatThrownBy(
                        () ->
                                dispatch(
                                        line(cleared, "A-01", "4"),
                                        line(bonded, "A-01", "1"),
                                        line(cleared, "A-01", "2")))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("not-released");
                            assertThat(refusal.problems())
                                    .extracting(Problem::field)
                                    .containsExactly("lines[1].measures", "lines[2].measures");
                            assertThat((BigDecimal) refusal.problems().get(1).args().get(2))
                                    .isEqualByComparingTo("1");
                        });
        assertThat(khorgos.stock(cleared))
                .anySatisfy(row -> assertThat(row.measures()).isEqualTo(pallets("5")));
    }

    @Test
    void reExportGoodsLeaveAsSuchAndAreNeverMixedIntoALine() {
        LotId lot = khorgos.pallets();
        khorgos.file("D-RE", "3100", lot, pallets("10"));
        khorgos.release("D-RE", "3100", StockStatus.RE_EXPORT, lot, pallets("10"), null);
        khorgos.clear(lot, pallets("4"));
        assertThat(dispatch(line(lot, "A-01", "4")).lines().get(0).status())
                .isEqualTo(StockStatus.RELEASED);
        assertThat(dispatch(line(lot, "A-01", "4")).lines().get(0).status())
                .isEqualTo(StockStatus.RE_EXPORT);
        assertThatThrownBy(() -> dispatch(line(lot, "A-01", "7"))).isInstanceOf(Refusal.class);
    }

    @Test
    void heldGoodsStay() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        khorgos.house.get(Holding.class).hold(lot, "owner disputes the invoice");
        assertThatThrownBy(() -> dispatch(line(lot, "A-01", "1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lot-held");
    }

    @Test
    void aDispatchIsUndoneAndTheGoodsLieWhereTheyLay() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        GatePassShown pass = dispatch(line(lot, "A-01", "20"));
        assertThat(khorgos.stock(lot)).isEmpty();
        assertThat(exits(lot)).containsExactly("exit:" + pass.number());

        khorgos.house.get(Reversals.class).reverse(pass.posting(), "truck broke down");
        assertThat(khorgos.stock(lot).get(0).status()).isEqualTo(StockStatus.RELEASED);
        assertThat(khorgos.stock(lot).get(0).measures()).isEqualTo(PALLETS);
        assertThat(khorgos.house.get(GatePasses.class).get(pass.number()).undone()).isTrue();
        assertThat(khorgos.house.get(FactRecorder.class).all(MovementReversed.class))
                .anySatisfy(
                        undone -> {
                            assertThat(undone.gatePass()).isEqualTo(pass.number());
                            assertThat(undone.goods().get(0).measures()).isEqualTo(PALLETS);
                            assertThat(undone.goods().get(0).location()).isEqualTo("A-01");
                        });
        assertThat(exits(lot)).isEmpty();
        dispatch(line(lot, "A-01", "20"));
    }

    private static List<String> exits(LotId lot) {
        return khorgos.house.get(InventoryTrace.class).around("lot", lot.value()).links().stream()
                .filter(link -> link.kind().equals("dispatched"))
                .map(TraceLink::to)
                .toList();
    }

    @Test
    void theWayLeadsFromTheContainerToTheExitAndBack() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        GatePassShown pass = dispatch(line(lot, "A-01", "20"));
        InventoryTrace trace = khorgos.house.get(InventoryTrace.class);
        TraceLink received =
                new TraceLink("container:CSQU3054383", "lot:" + lot, "received", PALLETS);
        TraceLink left =
                new TraceLink("lot:" + lot, "exit:" + pass.number(), "dispatched", PALLETS);
        assertThat(trace.around("lot", lot.value()).links()).contains(received, left);
        assertThat(trace.around("container", "CSQU 305438 3").links()).contains(received, left);
        assertThat(trace.around("exit", pass.number()).links()).contains(received, left);
        assertThat(
                        khorgos.house.as(
                                Khorgos.broker("Somebody Else"),
                                () -> trace.around("lot", lot.value()).links()))
                .isEmpty();
    }

    @Test
    void anOrderSaysWhatIsWrongWithIt() {
        assertThatThrownBy(
                        () ->
                                khorgos.house
                                        .get(Dispatching.class)
                                        .dispatch(
                                                new DispatchOrder(
                                                        Khorgos.GATEWAY,
                                                        List.of(),
                                                        " ",
                                                        null,
                                                        null)))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(e -> e.problems().stream().map(Problem::field).toList())
                .isEqualTo(List.of("lines", "vehicle", "consignee"));
        LotId lot = khorgos.pallets();
        assertThatThrownBy(() -> dispatch(line(lot, "NOWHERE", "1")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> dispatch(line(LotId.of(999_999), "A-01", "1")))
                .isInstanceOf(NotFound.class);
    }
}
