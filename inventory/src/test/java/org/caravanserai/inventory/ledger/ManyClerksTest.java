package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several clerks want the same goods at the same time, on both databases. */
class ManyClerksTest {

    private static final int CLERKS = 8;
    private static final int TURNS = 20;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoTakeTheLastPalletAndOneGetsIt(Engine engine) throws Exception {
        try (Khorgos khorgos = new Khorgos(engine)) {
            LotId lot = khorgos.pallets();
            khorgos.clear(lot, PALLETS);
            Dispatching desk = khorgos.house.get(Dispatching.class);
            var line = new DispatchOrder.Line(lot, "A-01", null);
            var order =
                    new DispatchOrder(
                            Khorgos.GATEWAY, List.of(line), "Almaty Solar LLP", "A1", null);

            List<Object> ends = together(2, clerk -> desk.dispatch(order).number());

            assertThat(ends).filteredOn(String.class::isInstance).hasSize(1);
            assertThat(ends)
                    .filteredOn(Refusal.class::isInstance)
                    .singleElement()
                    .satisfies(
                            refusal ->
                                    assertThat(((Refusal) refusal).code())
                                            .isEqualTo("not-released"));
            assertThat(khorgos.stock(lot)).isEmpty();
            assertSound(khorgos);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void eightHammerOneLotAndNothingIsLost(Engine engine) throws Exception {
        try (Khorgos khorgos = new Khorgos(engine)) {
            LotId lot = khorgos.pallets();
            Movements movements = khorgos.house.get(Movements.class);
            var one = new MeasuresAsked(BigDecimal.ONE, null, null, null);
            ConcurrentLinkedQueue<String> posted = new ConcurrentLinkedQueue<>();

            List<Object> ends =
                    together(
                            CLERKS,
                            clerk -> {
                                for (int turn = 0; turn < TURNS; turn++) {
                                    boolean out = (clerk + turn) % 2 == 0;
                                    var order =
                                            new MoveOrder(
                                                    lot,
                                                    out ? "A-01" : "A-02",
                                                    out ? "A-02" : "A-01",
                                                    one,
                                                    null,
                                                    null);
                                    attempt(() -> posted.add(movements.move(order).number()));
                                }
                                return "done";
                            });

            assertThat(ends).containsOnly("done");
            assertThat(posted).doesNotHaveDuplicates().hasSizeGreaterThan(CLERKS * TURNS / 2);
            assertThat(khorgos.stock(lot).stream().map(StockRow::measures).reduce(Measures::plus))
                    .hasValue(PALLETS);
            assertThat(acts(khorgos, lot)).containsAll(posted).hasSize(posted.size() + 1);
            assertSound(khorgos);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoReverseOnePostingAndItIsReversedOnce(Engine engine) throws Exception {
        try (Khorgos khorgos = new Khorgos(engine)) {
            LotId lot = khorgos.pallets();
            var order = new MoveOrder(lot, "A-01", "A-02", null, null, null);
            String number = khorgos.house.get(Movements.class).move(order).number();
            Reversals reversals = khorgos.house.get(Reversals.class);

            List<Object> ends =
                    together(2, clerk -> reversals.reverse(number, "wrong bin").number());

            assertThat(ends).filteredOn(String.class::isInstance).hasSize(1);
            assertThat(ends)
                    .filteredOn(Refusal.class::isInstance)
                    .singleElement()
                    .satisfies(
                            refusal ->
                                    assertThat(((Refusal) refusal).code())
                                            .isEqualTo("already-reversed"));
            assertThat(khorgos.stock(lot)).extracting(StockRow::location).containsExactly("A-01");
            assertSound(khorgos);
        }
    }

    private static void attempt(Callable<?> work) throws Exception {
        try {
            work.call();
        } catch (Refusal nothingThereJustNow) {
            assertThat(nothingThereJustNow.code()).isEqualTo("stock-not-enough");
        }
    }

    /** What each of them got: an answer, or the exception a person would read. */
    private static List<Object> together(int clerks, Desk desk) throws Exception {
        CyclicBarrier start = new CyclicBarrier(clerks);
        ExecutorService desks = Executors.newFixedThreadPool(clerks);
        List<Future<Object>> ends = new ArrayList<>();
        for (int i = 0; i < clerks; i++) {
            int clerk = i;
            ends.add(
                    desks.submit(
                            () -> {
                                start.await();
                                try {
                                    return desk.work(clerk);
                                } catch (Exception told) {
                                    return told;
                                }
                            }));
        }
        List<Object> answers = new ArrayList<>();
        for (Future<Object> end : ends) {
            answers.add(end.get());
        }
        desks.shutdown();
        return answers;
    }

    private interface Desk {
        Object work(int clerk) throws Exception;
    }

    private static List<String> acts(Khorgos khorgos, LotId lot) {
        return khorgos.house.get(LotCourse.class).of(lot).stream().map(LotAct::posting).toList();
    }

    private static void assertSound(Khorgos khorgos) {
        assertThat(khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
    }
}
