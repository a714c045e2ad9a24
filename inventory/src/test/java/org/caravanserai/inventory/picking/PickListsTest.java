package org.caravanserai.inventory.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.LedgerCheck;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.terms.ShelfLives;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PickListsTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    static PickRequest lots(String packages, LotId... lots) {
        return new PickRequest(
                Khorgos.GATEWAY,
                null,
                null,
                null,
                java.util.Arrays.stream(lots)
                        .map(lot -> new PickRequest.Named(lot, null, null))
                        .toList(),
                packages == null ? null : new BigDecimal(packages),
                Discharge.FIFO,
                null,
                false);
    }

    private static LotId cleared() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        return lot;
    }

    private static Measures pallets(String packages) {
        return PALLETS.portion(new BigDecimal(packages));
    }

    private static PickLists lists() {
        return khorgos.house.get(PickLists.class);
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static Measures free(LotId lot) {
        return khorgos.stock(lot).get(0).free();
    }

    @Test
    void aPreviewKeepsNothing() {
        LotId lot = cleared();
        PickPreview preview = lists().preview(lots("12", lot));
        assertThat(preview.lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.location()).isEqualTo("A-01");
                            assertThat(line.measures()).isEqualTo(pallets("12"));
                            assertThat(line.why().code()).isEqualTo("pick-why-fifo");
                        });
        assertThat(preview.consignee()).isEqualTo("Almaty Solar LLP");
        assertThat(free(lot)).isEqualTo(PALLETS);
    }

    @Test
    void whatAListKeptNobodyElseHandsOutMovesOrKeeps() {
        LotId lot = cleared();
        PickListShown list = lists().keep(lots("15", lot));
        assertThat(free(lot)).isEqualTo(pallets("5"));
        var six = new MeasuresAsked(new BigDecimal("6"), null, null, null);
        refused(
                () ->
                        khorgos.house
                                .get(Movements.class)
                                .move(new MoveOrder(lot, "A-01", "A-02", six, null, null)),
                "stock-not-enough");
        refused(
                () ->
                        khorgos.house
                                .get(Dispatching.class)
                                .dispatch(
                                        new DispatchOrder(
                                                Khorgos.GATEWAY,
                                                List.of(new DispatchOrder.Line(lot, "A-01", six)),
                                                "Other",
                                                "A1",
                                                null)),
                "not-released");
        refused(() -> lists().keep(lots("6", lot)), "pick-lacking");
        assertThat(lists().preview(lots(null, lot)).left())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo("pick-left-reserved"));

        lists().cancel(list.number(), "the truck did not come");
        assertThat(free(lot)).isEqualTo(PALLETS);
        refused(() -> lists().cancel(list.number(), "again"), "pick-closed");
    }

    @Test
    void whatTheLabelEndsFirstIsFetchedFirst() {
        LotId one = cleared();
        LotId other = cleared();
        ShelfLives labels = khorgos.house.get(ShelfLives.class);
        labels.enter(one, LocalDate.of(2028, 5, 1));
        labels.enter(other, LocalDate.of(2027, 5, 1));
        PickRequest wish =
                new PickRequest(
                        Khorgos.GATEWAY,
                        null,
                        null,
                        null,
                        lots(null, one, other).lots(),
                        new BigDecimal("21"),
                        Discharge.FEFO,
                        null,
                        false);
        assertThat(lists().preview(wish).lines())
                .extracting(PickPreview.Line::lot)
                .containsExactly(other, one);
    }

    @Test
    void bondedGoodsAreShownAsLeftAndNeverPicked() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, pallets("4"));
        PickPreview preview = lists().preview(lots("6", lot));
        assertThat(preview.found()).isEqualByComparingTo("4");
        assertThat(preview.lacking()).isEqualByComparingTo("2");
        assertThat(preview.left())
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.status()).isEqualTo(StockStatus.TEMPORARY_STORAGE);
                            assertThat(left.why().code()).isEqualTo("pick-left-bonded");
                        });
        PickListShown list =
                lists().keep(
                                new PickRequest(
                                        Khorgos.GATEWAY,
                                        null,
                                        null,
                                        null,
                                        List.of(new PickRequest.Named(lot, null, null)),
                                        new BigDecimal("6"),
                                        Discharge.FIFO,
                                        null,
                                        true));
        assertThat(list.lines().get(0).measures()).isEqualTo(pallets("4"));
        refused(() -> lists().keep(lots(null, khorgos.pallets())), "pick-none");
    }

    @Test
    void othersSeeNothingOfIt() {
        String number = lists().keep(lots("1", cleared())).number();
        PickListView view = khorgos.house.get(PickListView.class);
        assertThatThrownBy(
                        () ->
                                khorgos.house.as(
                                        Khorgos.clerk(Khorgos.AKTAU), () -> view.get(number)))
                .isInstanceOf(NotFound.class);
        assertThat(khorgos.house.as(Khorgos.clerk(Khorgos.AKTAU), () -> view.list(null, true)))
                .isEmpty();
        assertThatThrownBy(() -> lists().keep(lots("0", LotId.of(1))))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoMakeAListOfTheLastPalletAndOneGetsIt(Engine engine) throws Exception {
        try (Khorgos own = new Khorgos(engine)) {
            LotId lot = own.pallets();
            own.clear(lot, pallets("1"));
            PickLists desk = own.house.get(PickLists.class);
            ExecutorService clerks = Executors.newFixedThreadPool(2);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<String> keep =
                    () -> {
                        together.await();
                        try {
                            return desk.keep(lots("1", lot)).number();
                        } catch (Refusal no) {
                            return no.code();
                        }
                    };
            List<String> ends = new java.util.ArrayList<>();
            for (Future<String> end : clerks.invokeAll(List.of(keep, keep))) {
                ends.add(end.get());
            }
            clerks.shutdown();
            assertThat(ends).filteredOn(end -> end.startsWith("PL-")).hasSize(1);
            assertThat(ends).containsAnyOf("pick-none", "pick-lacking");
            assertThat(own.house.get(LedgerCheck.class).check().differences()).isEmpty();
        }
    }
}
