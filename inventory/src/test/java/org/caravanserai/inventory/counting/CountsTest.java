package org.caravanserai.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.counting.CountDesk.ANNA;
import static org.caravanserai.inventory.counting.CountDesk.BERIK;
import static org.caravanserai.inventory.counting.CountDesk.DANA;
import static org.caravanserai.inventory.counting.CountDesk.EMIR;

import java.math.BigDecimal;
import java.util.concurrent.Callable;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.event.SurplusFound;
import org.caravanserai.kernel.event.SurplusWithdrawn;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counting twenty pallets of modules, of which not all are where the book says. */
class CountsTest {

    private static final CountScanning.Chosen NOTHING = new CountScanning.Chosen(null, null, false);

    static CountDesk desk;

    @BeforeAll
    static void open() {
        desk = new CountDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aLotUnderTwoStatusesInOneBinIsOneLine() {
        LotId lot = desk.khorgos.pallets();
        desk.khorgos.clear(lot, PALLETS.portion(new BigDecimal("5")));

        CountShown count = desk.opened(lot, false);

        assertThat(count.lines()).hasSize(1);
        assertThat(count.lines().get(0).book()).isEqualTo(PALLETS);
    }

    @Test
    void whatAgreesIsPostedAtOnceAndRemembered() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.opened(lot, false).number();
        desk.counted(ANNA, count, lot, "A-01", "20");

        CountShown done = desk.by(ANNA, () -> desk.counts().handIn(count));

        assertThat(done.state()).isEqualTo(CountState.POSTED);
        assertThat(desk.acts(lot)).isEmpty();
        assertThat(
                        desk.khorgos.house.get(StockBook.class).lines(Khorgos.GATEWAY).stream()
                                .filter(line -> line.lot().id().equals(lot)))
                .singleElement()
                .satisfies(line -> assertThat(line.lastCount()).isEqualTo(PALLETS));
    }

    @Test
    void aShortageIsCountedAgainByAnotherAndApprovedByAThird() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.opened(lot, false).number();
        desk.counted(ANNA, count, lot, "A-01", "17");
        assertThat(desk.by(ANNA, () -> desk.counts().handIn(count)).state())
                .isEqualTo(CountState.RECOUNT);
        assertThatThrownBy(() -> desk.by(ANNA, () -> desk.counts().take(count)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-same-person");
        desk.by(BERIK, () -> desk.counts().take(count));
        CountShown again = desk.counted(BERIK, count, lot, "A-01", "18");
        assertThatThrownBy(() -> desk.by(BERIK, () -> desk.counts().handIn(count)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("count-reason");
        long line = again.lines().get(0).id();
        desk.by(
                BERIK,
                () -> desk.counts().explain(count, line, CountReason.STOLEN, "lock was broken"));
        CountShown waiting = desk.by(BERIK, () -> desk.counts().handIn(count));
        assertThat(waiting.state()).isEqualTo(CountState.APPROVAL);
        assertThat(waiting.lines().get(0).second()).isTrue();
        assertThat(waiting.lines().get(0).value().amount()).isEqualByComparingTo("9600.00");

        assertThatThrownBy(() -> desk.by(BERIK, () -> desk.counts().approve(count)))
                .isInstanceOf(Forbidden.class);
        desk.by(DANA, () -> desk.counts().approve(count));

        assertThat(desk.packages(lot)).isEqualByComparingTo("18");
        assertThat(desk.acts(lot)).containsExactly(ActKind.SHORTAGE);
        ShortageFound told = last(ShortageFound.class, ShortageFound::lot, lot);
        assertThat(told.missing()).isEqualTo(PALLETS.portion(new BigDecimal("2")));
        assertThat(told.status()).isEqualTo(StockStatus.TEMPORARY_STORAGE);
        assertThat(told.act()).startsWith("A-");
    }

    @Test
    void nobodyApprovesWhatHeCountedHimself() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.waiting(lot, "18", ANNA, EMIR);
        assertThatThrownBy(() -> desk.by(EMIR, () -> desk.counts().approve(count)))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("own-approval");
    }

    @Test
    void aSurplusComesIntoTemporaryStorageToBeDeclared() {
        LotId lot = desk.khorgos.pallets();
        desk.khorgos.file("D-CNT-1", "7000", lot, PALLETS);
        desk.khorgos.release("D-CNT-1", "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, PALLETS, null);
        String count = desk.waiting(lot, "22", ANNA, BERIK);
        desk.by(DANA, () -> desk.counts().approve(count));

        assertThat(desk.packages(lot)).isEqualByComparingTo("22");
        assertThat(desk.khorgos.stock(lot))
                .filteredOn(row -> row.status() == StockStatus.TEMPORARY_STORAGE)
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.measures())
                                        .isEqualTo(PALLETS.portion(new BigDecimal("2"))));
        assertThat(last(SurplusFound.class, SurplusFound::lot, lot).surplus().packages())
                .isEqualByComparingTo("2");
    }

    @Test
    void anApprovedSurplusIsTakenBackByTwo() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.waiting(lot, "22", ANNA, BERIK);
        desk.by(DANA, () -> desk.counts().approve(count));
        SurplusFound found = last(SurplusFound.class, SurplusFound::lot, lot);
        Acts acts = desk.khorgos.house.get(Acts.class);

        desk.by(ANNA, () -> acts.proposeBack(found.act(), "two pallets were counted twice"));
        MoveOrder all = new MoveOrder(lot, "A-01", "A-02", CountDesk.packagesOf("21"), null, null);
        assertThatThrownBy(() -> desk.khorgos.house.get(Movements.class).move(all))
                .hasMessageContaining("stock-not-enough")
                .hasMessageContaining(found.act());
        desk.by(DANA, () -> acts.approveBack(found.act()));

        assertThat(desk.packages(lot)).isEqualByComparingTo("20");
        SurplusWithdrawn told = last(SurplusWithdrawn.class, SurplusWithdrawn::lot, lot);
        assertThat(told.surplus()).isEqualTo(found.surplus());
        assertThat(told.act()).isEqualTo(found.act());
    }

    @Test
    void aSurplusThatHasGoneOnIsNotAskedBack() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.waiting(lot, "22", ANNA, BERIK);
        desk.by(DANA, () -> desk.counts().approve(count));
        SurplusFound found = last(SurplusFound.class, SurplusFound::lot, lot);
        Acts acts = desk.khorgos.house.get(Acts.class);
        MoveOrder all = new MoveOrder(lot, "A-01", "A-02", null, null, null);
        desk.khorgos.house.get(Movements.class).move(all);

        assertThatThrownBy(() -> desk.by(ANNA, () -> acts.proposeBack(found.act(), "never there")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("act-goods-taken")
                .hasMessageContaining("A-01");
    }

    @Test
    void whatLiesInAnotherBinIsMovedAndCustomsHearsNothing() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.opened(lot, false).number();
        desk.counted(ANNA, count, lot, "A-01", "15");
        desk.counted(ANNA, count, lot, "A-02", "5");
        desk.by(ANNA, () -> desk.counts().handIn(count));
        desk.counted(BERIK, count, lot, "A-01", "15");
        CountShown again = desk.counted(BERIK, count, lot, "A-02", "5");
        again.lines()
                .forEach(
                        line ->
                                desk.by(
                                        BERIK,
                                        () ->
                                                desk.counts()
                                                        .explain(
                                                                count,
                                                                line.id(),
                                                                CountReason.PUT_ELSEWHERE,
                                                                "")));
        desk.by(BERIK, () -> desk.counts().handIn(count));
        desk.by(DANA, () -> desk.counts().approve(count));

        assertThat(desk.khorgos.stock(lot))
                .extracting(StockRow::location)
                .containsExactlyInAnyOrder("A-01", "A-02");
        assertThat(desk.packages(lot)).isEqualByComparingTo("20");
        assertThat(desk.acts(lot)).isEmpty();
    }

    private static <F extends org.caravanserai.kernel.event.Fact> F last(
            Class<F> type, java.util.function.Function<F, LotId> of, LotId lot) {
        return desk.khorgos.house.get(FactRecorder.class).all(type).stream()
                .filter(fact -> lot.equals(of.apply(fact)))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    void aScanChoosesCountsAndIsTakenBack() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.opened(lot, false).number();
        CountScanning scanning = desk.khorgos.house.get(CountScanning.class);

        CountRead where = by(() -> scanning.take(count, "A-01", NOTHING));
        assertThat(where.lot()).isEqualTo(lot);
        assertThat(where.counted()).isFalse();
        assertThat(where.heard()).as("only its bin was scanned").isFalse();
        CountScanning.Chosen alone = new CountScanning.Chosen(lot, "A-01", where.heard());
        CountRead named = by(() -> scanning.take(count, lot.value(), alone));
        assertThat(named.counted()).as("the first scan of a lot says what").isFalse();
        assertThat(named.heard()).isTrue();
        CountRead twelve = by(() -> scanning.take(count, "12*", chosen(lot)));
        assertThat(packages(twelve)).isEqualByComparingTo("12");
        CountRead more = by(() -> scanning.take(count, lot.value(), chosen(lot)));
        assertThat(packages(more)).isEqualByComparingTo("13");

        CountKeeping keeping = desk.khorgos.house.get(CountKeeping.class);
        CountShown back = by(() -> keeping.undo(count));
        assertThat(back.lines().get(0).counted().packages()).isEqualByComparingTo("12");
        assertThat(by(() -> keeping.undo(count)).lines().get(0).counted()).isNull();
        assertThatThrownBy(() -> by(() -> keeping.undo(count)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-nothing-to-undo");
        assertThatThrownBy(() -> by(() -> scanning.take(count, "Z-99", NOTHING)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> by(() -> scanning.take(count, "+3", chosen(null))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-lot-first");
    }

    private static CountScanning.Chosen chosen(LotId lot) {
        return new CountScanning.Chosen(lot, "A-01", true);
    }

    private static BigDecimal packages(CountRead read) {
        return read.count().lines().get(0).counted().packages();
    }

    private static <T> T by(Callable<T> work) {
        return desk.by(CountDesk.ANNA, work);
    }
}
