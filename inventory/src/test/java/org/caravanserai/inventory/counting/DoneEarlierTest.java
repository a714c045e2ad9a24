package org.caravanserai.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.ActOrder;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work done on paper and entered later")
class DoneEarlierTest {

    private static final Instant RECEIVED = Khorgos.ago(Duration.ofHours(72));
    private static final Instant COUNTED = Khorgos.ago(Duration.ofHours(48));
    private static final Instant MOVED = Khorgos.ago(Duration.ofHours(24));

    static CountDesk desk;
    private LotId lot;

    @BeforeAll
    static void open() {
        desk = new CountDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void twentyCameAndFifteenWereMoved() {
        HouseClock clock = new HouseClock();
        clock.at(RECEIVED, () -> lot = desk.khorgos.pallets());
        clock.at(MOVED, () -> move("15", null));
    }

    @Test
    void aLateMoveSaysWhatIsLeftAtTheEmptiestMomentSince() {
        Problem tight = tight(move("3", COUNTED));

        assertThat(tight.args().get(0)).isEqualTo(lot.value());
        assertThat(tight.args().get(1)).isEqualTo("A-01");
        assertThat(tight.args().get(2)).isEqualTo(MOVED);
        assertThat((BigDecimal) tight.args().get(3)).isEqualByComparingTo("2");
    }

    @Test
    void aLateDispatchSaysItToo() {
        LotId cleared = desk.khorgos.pallets();
        desk.khorgos.clear(cleared, PALLETS.portion(new BigDecimal("10")));
        Instant onPaper = Instant.now();
        dispatch(cleared, "6", null);

        Problem tight = tight(dispatch(cleared, "3", onPaper));

        assertThat((BigDecimal) tight.args().get(3)).isEqualByComparingTo("1");
        assertThat(tight.field()).startsWith("lines[0]");
    }

    @Test
    void aCountOnPaperIsHeldAgainstTheBookOfThatMoment() {
        CountShown count = opened();

        assertThat(count.lines())
                .singleElement()
                .extracting(CountShown.Line::location)
                .isEqualTo("A-01");
        assertThat(count.lines().get(0).book()).isEqualTo(PALLETS);
        desk.counted(CountDesk.ANNA, count.number(), lot, "A-01", "20");
        CountShown posted = desk.by(CountDesk.ANNA, () -> desk.counts().handIn(count.number()));

        assertThat(posted.state()).isEqualTo(CountState.POSTED);
        SeenBook seen = desk.khorgos.house.get(SeenBook.class);
        assertThat(seen.of(lot)).singleElement().extracting(SeenBook.Seen::at).isEqualTo(COUNTED);
        assertThat(seen.of(lot, new TwoTimes(COUNTED, null))).hasSize(1);
        assertThat(seen.of(lot, new TwoTimes(COUNTED, MOVED))).isEmpty();
    }

    @Test
    void whatSuchACountMissesIsMissingSinceThen() {
        String count = opened().number();
        desk.counted(CountDesk.ANNA, count, lot, "A-01", "18");
        desk.by(CountDesk.ANNA, () -> desk.counts().handIn(count));
        long line = desk.counted(CountDesk.BERIK, count, lot, "A-01", "18").lines().get(0).id();
        desk.by(
                CountDesk.BERIK,
                () -> desk.counts().explain(count, line, CountReason.UNKNOWN, null));
        desk.by(CountDesk.BERIK, () -> desk.counts().handIn(count));
        CountShown posted = desk.by(CountDesk.DANA, () -> desk.counts().approve(count));

        assertThat((BigDecimal) tight(posted.warnings()).args().get(3)).isEqualByComparingTo("3");
        assertThat(desk.packages(lot)).isEqualByComparingTo("18");
        assertThat(desk.khorgos.stock(stockAt(MOVED.minusSeconds(1))).get(0).measures().packages())
                .isEqualByComparingTo("18");
    }

    @Test
    void anActIsPostedForTheMomentItNames() {
        ActShown act = desk.by(CountDesk.ANNA, () -> acts().propose(loss(COUNTED)));
        ActShown posted = desk.by(CountDesk.DANA, () -> acts().approve(act.number()));

        assertThat(posted.effectiveAt()).isEqualTo(COUNTED);
        assertThat((BigDecimal) tight(posted.warnings()).args().get(3)).isEqualByComparingTo("4");
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        assertThatThrownBy(() -> desk.by(CountDesk.ANNA, () -> acts().propose(loss(tomorrow))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("effective-in-the-future");
    }

    private CountShown opened() {
        return desk.by(
                CountDesk.ANNA,
                () ->
                        desk.counts()
                                .open(
                                        new CountRequest(
                                                Khorgos.GATEWAY,
                                                CountScope.LOT,
                                                lot.value(),
                                                false,
                                                COUNTED)));
    }

    private ActOrder loss(Instant at) {
        return new ActOrder(
                ActKind.LOSS,
                lot,
                "A-01",
                null,
                CountDesk.packagesOf("1"),
                "Act 7 of 22.11.2026",
                "KGD-12",
                "water damage",
                at);
    }

    private Acts acts() {
        return desk.khorgos.house.get(Acts.class);
    }

    private StockFilter stockAt(Instant moment) {
        return StockFilter.ALL.lot(lot).location("A-01").at(moment, null);
    }

    private List<Problem> move(String packages, Instant at) {
        MoveOrder order =
                new MoveOrder(lot, "A-01", "A-02", CountDesk.packagesOf(packages), null, at);
        return desk.khorgos.house.get(Movements.class).move(order).warnings();
    }

    private List<Problem> dispatch(LotId cleared, String packages, Instant at) {
        DispatchOrder.Line line =
                new DispatchOrder.Line(cleared, "A-01", CountDesk.packagesOf(packages));
        return desk.khorgos
                .house
                .get(Dispatching.class)
                .dispatch(
                        new DispatchOrder(
                                Khorgos.GATEWAY, List.of(line), "Almaty Solar LLP", "KZ 1", at))
                .warnings();
    }

    private static Problem tight(List<Problem> warnings) {
        return warnings.stream()
                .filter(warning -> warning.code().equals("past-tight"))
                .findFirst()
                .orElseThrow();
    }
}
