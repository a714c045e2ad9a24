package org.caravanserai.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.event.SurplusFound;
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

    private static final Actor ANNA = person("anna", Role.CLERK);
    private static final Actor BERIK = person("berik", Role.CLERK);
    private static final Actor DANA = person("dana", Role.MANAGER);
    private static final Actor EMIR = person("emir", Role.MANAGER, Role.CLERK);

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void whatAgreesIsPostedAtOnceAndRemembered() {
        LotId lot = khorgos.pallets();
        String count = opened(lot, false).number();
        counted(ANNA, count, lot, "A-01", "20");

        CountShown done = by(ANNA, () -> counts().handIn(count));

        assertThat(done.state()).isEqualTo(CountState.POSTED);
        assertThat(acts(lot)).isEmpty();
        assertThat(
                        khorgos.house.get(StockBook.class).lines(Khorgos.GATEWAY).stream()
                                .filter(line -> line.lot().id().equals(lot)))
                .singleElement()
                .satisfies(line -> assertThat(line.lastCount()).isEqualTo(PALLETS));
    }

    @Test
    void aShortageIsCountedAgainByAnotherAndApprovedByAThird() {
        LotId lot = khorgos.pallets();
        String count = opened(lot, false).number();
        counted(ANNA, count, lot, "A-01", "17");
        assertThat(by(ANNA, () -> counts().handIn(count)).state()).isEqualTo(CountState.RECOUNT);
        assertThatThrownBy(() -> by(ANNA, () -> counts().take(count)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-same-person");
        by(BERIK, () -> counts().take(count));
        CountShown again = counted(BERIK, count, lot, "A-01", "18");
        assertThatThrownBy(() -> by(BERIK, () -> counts().handIn(count)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("count-reason");
        long line = again.lines().get(0).id();
        by(BERIK, () -> counts().explain(count, line, CountReason.STOLEN, "lock was broken"));
        CountShown waiting = by(BERIK, () -> counts().handIn(count));
        assertThat(waiting.state()).isEqualTo(CountState.APPROVAL);
        assertThat(waiting.lines().get(0).second()).isTrue();
        assertThat(waiting.lines().get(0).value().amount()).isEqualByComparingTo("9600.00");

        assertThatThrownBy(() -> by(BERIK, () -> counts().approve(count)))
                .isInstanceOf(Forbidden.class);
        by(DANA, () -> counts().approve(count));

        assertThat(packages(lot)).isEqualByComparingTo("18");
        assertThat(acts(lot)).containsExactly(ActKind.SHORTAGE);
        ShortageFound told = last(ShortageFound.class, ShortageFound::lot, lot);
        assertThat(told.missing()).isEqualTo(PALLETS.portion(new BigDecimal("2")));
        assertThat(told.status()).isEqualTo(StockStatus.TEMPORARY_STORAGE);
        assertThat(told.act()).startsWith("A-");
    }

    @Test
    void nobodyApprovesWhatHeCountedHimself() {
        LotId lot = khorgos.pallets();
        String count = waiting(lot, "18", ANNA, EMIR);
        assertThatThrownBy(() -> by(EMIR, () -> counts().approve(count)))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("own-approval");
    }

    @Test
    void ofTwoWhoApproveOneCountOneWins() throws Exception {
        LotId lot = khorgos.pallets();
        String count = waiting(lot, "18", ANNA, BERIK);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (Actor manager : List.of(DANA, EMIR)) {
            Callable<Boolean> approval =
                    () -> {
                        try {
                            by(manager, () -> counts().approve(count));
                            return true;
                        } catch (Refusal refused) {
                            assertThat(refused.code()).isEqualTo("count-state");
                            return false;
                        }
                    };
            answers.add(two.submit(approval));
        }
        List<Boolean> won = new ArrayList<>();
        for (Future<Boolean> answer : answers) {
            won.add(answer.get());
        }
        two.shutdown();
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(packages(lot)).isEqualByComparingTo("18");
        assertThat(acts(lot)).hasSize(1);
    }

    @Test
    void aSurplusComesIntoTemporaryStorageToBeDeclared() {
        LotId lot = khorgos.pallets();
        khorgos.file("D-CNT-1", "7000", lot, PALLETS);
        khorgos.release("D-CNT-1", "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, PALLETS, null);
        String count = waiting(lot, "22", ANNA, BERIK);
        by(DANA, () -> counts().approve(count));

        assertThat(packages(lot)).isEqualByComparingTo("22");
        assertThat(khorgos.stock(lot))
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
    void whatLiesInAnotherBinIsMovedAndCustomsHearsNothing() {
        LotId lot = khorgos.pallets();
        String count = opened(lot, false).number();
        counted(ANNA, count, lot, "A-01", "15");
        counted(ANNA, count, lot, "A-02", "5");
        by(ANNA, () -> counts().handIn(count));
        counted(BERIK, count, lot, "A-01", "15");
        CountShown again = counted(BERIK, count, lot, "A-02", "5");
        again.lines()
                .forEach(
                        line ->
                                by(
                                        BERIK,
                                        () ->
                                                counts().explain(
                                                                count,
                                                                line.id(),
                                                                CountReason.PUT_ELSEWHERE,
                                                                "")));
        by(BERIK, () -> counts().handIn(count));
        by(DANA, () -> counts().approve(count));

        assertThat(khorgos.stock(lot))
                .extracting(StockRow::location)
                .containsExactlyInAnyOrder("A-01", "A-02");
        assertThat(packages(lot)).isEqualByComparingTo("20");
        assertThat(acts(lot)).isEmpty();
    }

    @Test
    void aBlindCountTellsNobodyTheBook() {
        LotId lot = khorgos.pallets();
        CountShown blind = opened(lot, true);
        assertThat(blind.lines().get(0).book()).isNull();
        assertThat(blind.differing()).isNull();
        CountShown counted = counted(ANNA, blind.number(), lot, "A-01", "19");
        assertThat(counted.lines().get(0).difference()).isNull();
        CountShown second = by(ANNA, () -> counts().handIn(blind.number()));
        assertThat(second.lines().get(0).counted()).isNull();
        by(ANNA, () -> counts().cancel(blind.number(), "done"));
        assertThat(khorgos.house.get(CountView.class).get(blind.number()).lines().get(0).book())
                .isEqualTo(PALLETS);
    }

    @Test
    void goodsThatMovedSinceAreCountedAnew() {
        LotId lot = khorgos.pallets();
        String count = waiting(lot, "18", ANNA, BERIK);
        khorgos.house
                .get(Movements.class)
                .move(new MoveOrder(lot, "A-01", "A-02", packagesOf("3"), null, null));

        assertThatThrownBy(() -> by(DANA, () -> counts().approve(count)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-book-moved");
        by(DANA, () -> counts().cancel(count, "moved meanwhile"));
        assertThat(packages(lot)).isEqualByComparingTo("20");
    }

    @Test
    void aParkedSheetIsTakenUpByAnother() {
        LotId lot = khorgos.pallets();
        String count = opened(lot, false).number();
        counted(ANNA, count, lot, "A-01", "7");
        assertThatThrownBy(() -> counted(BERIK, count, lot, "A-01", "1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-not-yours");
        by(ANNA, () -> counts().park(count));
        by(BERIK, () -> counts().take(count));
        CountShown more =
                by(
                        BERIK,
                        () ->
                                khorgos.house
                                        .get(CountKeeping.class)
                                        .count(count, lot, "A-01", packagesOf("13"), true));
        assertThat(more.lines().get(0).difference().isZero()).isTrue();
        assertThat(by(BERIK, () -> counts().handIn(count)).state()).isEqualTo(CountState.POSTED);
    }

    @Test
    void aLotIsInOneOpenCountOnly() {
        LotId lot = khorgos.pallets();
        opened(lot, false);
        assertThatThrownBy(() -> opened(lot, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-open-already");
    }

    @Test
    void theScheduleNamesTheBinCountedLongestAgo() {
        khorgos.pallets();
        assertThat(khorgos.house.get(CountSchedule.class).list(Khorgos.GATEWAY))
                .anySatisfy(
                        due -> {
                            assertThat(due.location()).isEqualTo("A-01");
                            assertThat(due.never()).isPositive();
                            assertThat(due.late()).isFalse();
                        });
    }

    private static CountShown opened(LotId lot, boolean blind) {
        return by(
                ANNA,
                () ->
                        counts().open(
                                        new CountRequest(
                                                Khorgos.GATEWAY,
                                                CountScope.LOT,
                                                lot.value(),
                                                blind)));
    }

    /** A count of the lot that differs and waits for approval. */
    private static String waiting(LotId lot, String packages, Actor first, Actor second) {
        String count = opened(lot, false).number();
        counted(first, count, lot, "A-01", packages);
        by(first, () -> counts().handIn(count));
        CountShown again = counted(second, count, lot, "A-01", packages);
        long line = again.lines().get(0).id();
        by(second, () -> counts().explain(count, line, CountReason.UNKNOWN, null));
        by(second, () -> counts().handIn(count));
        return count;
    }

    private static CountShown counted(
            Actor who, String count, LotId lot, String bin, String packages) {
        return by(
                who,
                () ->
                        khorgos.house
                                .get(CountKeeping.class)
                                .count(count, lot, bin, packagesOf(packages), false));
    }

    private static MeasuresAsked packagesOf(String packages) {
        return new MeasuresAsked(new BigDecimal(packages), null, null, null);
    }

    private static Counts counts() {
        return khorgos.house.get(Counts.class);
    }

    private static BigDecimal packages(LotId lot) {
        return khorgos.stock(lot).stream()
                .map(row -> row.measures().packages())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<ActKind> acts(LotId lot) {
        return khorgos.house.get(ActBook.class).of(lot).stream().map(act -> act.kind()).toList();
    }

    private static <F extends org.caravanserai.kernel.event.Fact> F last(
            Class<F> type, java.util.function.Function<F, LotId> of, LotId lot) {
        return khorgos.house.get(FactRecorder.class).all(type).stream()
                .filter(fact -> lot.equals(of.apply(fact)))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static <T> T by(Actor who, Callable<T> work) {
        return khorgos.house.as(who, work);
    }

    private static Actor person(String user, Role... roles) {
        return new Actor(
                user, user, EnumSet.copyOf(List.of(roles)), Set.of(), Set.of(), Locale.ENGLISH);
    }
}
