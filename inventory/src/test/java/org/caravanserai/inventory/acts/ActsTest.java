package org.caravanserai.inventory.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.Hands;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.DutyAtStakeChanged;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.GoodsRestored;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Acts that take goods off the books, and the way back. */
class ActsTest {

    private static final Actor ANNA = person("anna", Role.CLERK);
    private static final Actor DANA = person("dana", Role.MANAGER);

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
    void goodsUnderBondAreDestroyedByTwoPeopleWithAPermit() {
        LotId lot = bonded();
        khorgos.house.tell(
                new DutyAtStakeChanged(
                        lot,
                        Money.of("7987200.00", "KZT"),
                        PALLETS,
                        Khorgos.ago(java.time.Duration.ZERO)));
        ActShown act =
                khorgos.house.as(ANNA, () -> acts().propose(order(ActKind.DESTRUCTION, lot, "4")));
        assertThat(act.state()).isEqualTo(ActState.PROPOSED);
        assertThat(act.duty().amount()).isEqualByComparingTo("1597440.00");
        assertThat(packages(lot)).isEqualByComparingTo("20");
        assertThatThrownBy(() -> khorgos.house.as(ANNA, () -> acts().approve(act.number())))
                .isInstanceOf(Forbidden.class);

        ActShown posted = khorgos.house.as(DANA, () -> acts().approve(act.number()));

        assertThat(posted.state()).isEqualTo(ActState.POSTED);
        assertThat(packages(lot)).isEqualByComparingTo("16");
        GoodsDestroyed told = last(GoodsDestroyed.class);
        assertThat(told.way()).isEqualTo(GoodsDestroyed.Way.DESTROYED);
        assertThat(told.status()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
        assertThat(told.ground()).isEqualTo(act.number());

        khorgos.house.as(ANNA, () -> acts().proposeBack(act.number(), "wrong pallets"));
        khorgos.house.as(DANA, () -> acts().approveBack(act.number()));
        assertThat(packages(lot)).isEqualByComparingTo("20");
        assertThat(last(GoodsRestored.class).act()).isEqualTo(act.number());
        assertThatThrownBy(() -> khorgos.house.as(DANA, () -> acts().approveBack(act.number())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("act-state");
    }

    @Test
    void anActIsTakenBackSinceTheTimeThatWasWrittenOnPaper() {
        LotId lot = bonded();
        ActShown act =
                khorgos.house.as(ANNA, () -> acts().propose(order(ActKind.DESTRUCTION, lot, "4")));
        khorgos.house.as(DANA, () -> acts().approve(act.number()));
        Instant posted = last(GoodsDestroyed.class).effectiveAt();
        Instant known = khorgos.house.get(HouseClock.class).now();
        StockView stock = khorgos.house.get(StockView.class);

        assertThatThrownBy(
                        () ->
                                khorgos.house.as(
                                        ANNA,
                                        () ->
                                                acts().proposeBack(
                                                                act.number(),
                                                                "wrong pallets",
                                                                posted.minusSeconds(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reversal-before-posting");
        ActShown asked =
                khorgos.house.as(
                        ANNA, () -> acts().proposeBack(act.number(), "wrong pallets", posted));
        assertThat(asked.backEffectiveAt()).isEqualTo(posted);
        khorgos.house.as(DANA, () -> acts().approveBack(act.number()));

        assertThat(last(GoodsRestored.class).effectiveAt()).isEqualTo(posted);
        assertThat(packages(stock.of(lot, new TwoTimes(posted, null)))).isEqualByComparingTo("20");
        assertThat(packages(stock.of(lot, new TwoTimes(posted, known))))
                .as("as it was believed then")
                .isEqualByComparingTo("16");
    }

    @Test
    void whatWaitsForASecondPersonIsNotMovedMeanwhile() {
        LotId lot = bonded();
        ActShown act =
                khorgos.house.as(ANNA, () -> acts().propose(order(ActKind.DESTRUCTION, lot, "4")));

        move(lot, "16");
        assertThatThrownBy(() -> move(lot, "1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stock-not-enough")
                .hasMessageContaining(act.number());
        assertThat(khorgos.house.get(LotCourse.class).hands(lot))
                .extracting(Hands.Hand::holder, Hands.Hand::location)
                .containsExactly(tuple(act.number(), "A-01"));
        khorgos.house.as(DANA, () -> acts().approve(act.number()));
        assertThat(packages(lot)).isEqualByComparingTo("16");
        assertThat(khorgos.house.get(LotCourse.class).hands(lot)).isEmpty();
    }

    @Test
    void whoeverProposedAnActMayThinkBetterOfIt() {
        LotId lot = bonded();
        ActShown act =
                khorgos.house.as(ANNA, () -> acts().propose(order(ActKind.DESTRUCTION, lot, "4")));
        assertThatThrownBy(
                        () ->
                                khorgos.house.as(
                                        person("berik", Role.CLERK),
                                        () -> acts().reject(act.number(), "mine is another")))
                .isInstanceOf(Forbidden.class);

        khorgos.house.as(ANNA, () -> acts().reject(act.number(), "they were only wet outside"));

        move(lot, "20");
        assertThat(packages(lot)).isEqualByComparingTo("20");
    }

    private static void move(LotId lot, String packages) {
        MeasuresAsked asked = new MeasuresAsked(new BigDecimal(packages), null, null, null);
        khorgos.house
                .get(Movements.class)
                .move(new MoveOrder(lot, "A-01", "A-02", asked, null, null));
    }

    @Test
    void goodsThatCustomsDetainedLeaveUnderItsProtocol() {
        LotId lot = bonded();
        ActShown act =
                khorgos.house.as(ANNA, () -> acts().propose(order(ActKind.DETENTION, lot, "3")));
        khorgos.house.as(DANA, () -> acts().approve(act.number()));

        assertThat(packages(lot)).isEqualByComparingTo("17");
        GoodsDestroyed told = last(GoodsDestroyed.class);
        assertThat(told.way()).isEqualTo(GoodsDestroyed.Way.DETAINED);
        assertThat(told.document()).isEqualTo("Act 7 of 22.11.2026");
        assertThat(told.ground()).isEqualTo(act.number());
    }

    @Test
    void whatNeedsAPermitIsNotProposedWithoutOne() {
        LotId lot = bonded();
        ActOrder bare =
                new ActOrder(ActKind.REFUSAL, lot, "A-01", null, null, "Act 7", " ", "owner");
        assertThatThrownBy(() -> acts().propose(bare))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(p -> p.field() + " " + p.code())
                                        .containsExactly("permit required"));
        assertThatThrownBy(() -> acts().propose(order(ActKind.SHORTAGE, lot, "1")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("act-by-count");
    }

    @Test
    void naturalLossEndsAtTheNorm() {
        LotId lot = bonded();
        MeasuresAsked some =
                new MeasuresAsked(
                        BigDecimal.ZERO,
                        new BigDecimal("1"),
                        new BigDecimal("1"),
                        new org.caravanserai.kernel.goods.Quantity(
                                BigDecimal.ZERO, org.caravanserai.kernel.goods.Unit.parse("PCE")));
        assertThatThrownBy(
                        () ->
                                acts().propose(
                                                new ActOrder(
                                                        ActKind.NATURAL_LOSS,
                                                        lot,
                                                        "A-01",
                                                        null,
                                                        some,
                                                        "Act 9",
                                                        null,
                                                        "dried out")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("natural-loss-no-norm");
    }

    @Test
    void aRejectedActChangesNothing() {
        LotId lot = bonded();
        ActShown act = khorgos.house.as(ANNA, () -> acts().propose(order(ActKind.LOSS, lot, "2")));
        khorgos.house.as(DANA, () -> acts().reject(act.number(), "no fire was reported"));
        assertThat(packages(lot)).isEqualByComparingTo("20");
        assertThatThrownBy(() -> khorgos.house.as(DANA, () -> acts().approve(act.number())))
                .isInstanceOf(Refusal.class);
    }

    private static LotId bonded() {
        LotId lot = khorgos.pallets();
        String declaration = "D-ACT-" + lot.value();
        khorgos.file(declaration, "7000", lot, PALLETS);
        khorgos.release(declaration, "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, PALLETS, null);
        return lot;
    }

    private static ActOrder order(ActKind kind, LotId lot, String packages) {
        MeasuresAsked asked = new MeasuresAsked(new BigDecimal(packages), null, null, null);
        return new ActOrder(
                kind, lot, "A-01", null, asked, "Act 7 of 22.11.2026", "KGD-12", "water damage");
    }

    private static Acts acts() {
        return khorgos.house.get(Acts.class);
    }

    private static BigDecimal packages(LotId lot) {
        return packages(khorgos.stock(lot));
    }

    private static BigDecimal packages(List<StockRow> rows) {
        return rows.stream()
                .map(row -> row.measures().packages())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <F extends org.caravanserai.kernel.event.Fact> F last(Class<F> type) {
        List<F> all = khorgos.house.get(FactRecorder.class).all(type);
        return all.get(all.size() - 1);
    }

    private static Actor person(String user, Role role) {
        return new Actor(user, user, EnumSet.of(role), Set.of(), Set.of(), Locale.ENGLISH);
    }
}
