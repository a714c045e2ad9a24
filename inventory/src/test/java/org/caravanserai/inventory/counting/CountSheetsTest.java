package org.caravanserai.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.counting.CountDesk.ANNA;
import static org.caravanserai.inventory.counting.CountDesk.BERIK;
import static org.caravanserai.inventory.counting.CountDesk.DANA;

import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a count is kept: blind, parked, anew after a move, one at a time, longest ago first. */
class CountSheetsTest {

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
    void aBlindCountTellsNobodyTheBook() {
        LotId lot = desk.khorgos.pallets();
        CountShown blind = desk.opened(lot, true);
        assertThat(blind.lines().get(0).book()).isNull();
        assertThat(blind.differing()).isNull();
        CountShown counted = desk.counted(ANNA, blind.number(), lot, "A-01", "19");
        assertThat(counted.lines().get(0).difference()).isNull();
        CountShown second = desk.by(ANNA, () -> desk.counts().handIn(blind.number()));
        assertThat(second.lines().get(0).counted()).isNull();
        desk.by(ANNA, () -> desk.counts().cancel(blind.number(), "done"));
        assertThat(
                        desk.khorgos
                                .house
                                .get(CountView.class)
                                .get(blind.number())
                                .lines()
                                .get(0)
                                .book())
                .isEqualTo(PALLETS);
    }

    @Test
    void goodsThatMovedSinceAreCountedAnew() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.waiting(lot, "18", ANNA, BERIK);
        desk.khorgos
                .house
                .get(Movements.class)
                .move(new MoveOrder(lot, "A-01", "A-02", CountDesk.packagesOf("3"), null, null));

        assertThatThrownBy(() -> desk.by(DANA, () -> desk.counts().approve(count)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-book-moved");
        desk.by(DANA, () -> desk.counts().cancel(count, "moved meanwhile"));
        assertThat(desk.packages(lot)).isEqualByComparingTo("20");
    }

    @Test
    void aParkedSheetIsTakenUpByAnother() {
        LotId lot = desk.khorgos.pallets();
        String count = desk.opened(lot, false).number();
        desk.counted(ANNA, count, lot, "A-01", "7");
        assertThatThrownBy(() -> desk.counted(BERIK, count, lot, "A-01", "1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-not-yours");
        desk.by(ANNA, () -> desk.counts().park(count));
        desk.by(BERIK, () -> desk.counts().take(count));
        CountShown more =
                desk.by(
                        BERIK,
                        () ->
                                desk.khorgos
                                        .house
                                        .get(CountKeeping.class)
                                        .count(
                                                count,
                                                lot,
                                                "A-01",
                                                CountDesk.packagesOf("13"),
                                                true));
        assertThat(more.lines().get(0).difference().isZero()).isTrue();
        assertThat(desk.by(BERIK, () -> desk.counts().handIn(count)).state())
                .isEqualTo(CountState.POSTED);
    }

    @Test
    void aLotIsInOneOpenCountOnly() {
        LotId lot = desk.khorgos.pallets();
        desk.opened(lot, false);
        assertThatThrownBy(() -> desk.opened(lot, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count-open-already");
    }

    @Test
    void theScheduleNamesTheBinCountedLongestAgo() {
        desk.khorgos.pallets();
        assertThat(desk.khorgos.house.get(CountSchedule.class).list(Khorgos.GATEWAY))
                .anySatisfy(
                        due -> {
                            assertThat(due.location()).isEqualTo("A-01");
                            assertThat(due.never()).isPositive();
                            assertThat(due.late()).isFalse();
                        });
    }
}
