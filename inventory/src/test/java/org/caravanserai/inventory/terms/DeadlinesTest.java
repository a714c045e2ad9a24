package org.caravanserai.inventory.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Test
    void everyClockOnALotIsListedTheNearestFirst() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            khorgos.house.tell(
                    new StorageTermChanged(lot, TODAY.plusDays(9), Khorgos.ago(Duration.ZERO)));
            khorgos.house.tell(
                    new StorageTermChanged(lot, TODAY.plusDays(40), Khorgos.ago(Duration.ZERO)));
            khorgos.house.get(ShelfLives.class).enter(lot, TODAY.plusDays(20));

            assertThat(list(khorgos, null))
                    .extracting(Deadline::kind)
                    .containsExactly(TermKind.SHELF_LIFE, TermKind.TEMPORARY_STORAGE);
            assertThat(list(khorgos, TODAY.plusDays(30))).hasSize(1);

            khorgos.file("D-T-1", "7000", lot, PALLETS);
            khorgos.release(
                    "D-T-1",
                    "7000",
                    StockStatus.CUSTOMS_WAREHOUSE,
                    lot,
                    PALLETS,
                    TODAY.plusYears(3));

            List<Deadline> bonded = list(khorgos, null);
            assertThat(bonded)
                    .as("the nearer of the two, with its rule")
                    .extracting(Deadline::kind)
                    .containsExactly(TermKind.SHELF_LIFE);
            assertThat(bonded.get(0).daysLeft()).isEqualTo(20 - 180);
            assertThat(bonded.get(0).late()).isTrue();

            khorgos.house.get(ShelfLives.class).enter(lot, TODAY.plusYears(9));
            assertThat(list(khorgos, null))
                    .extracting(Deadline::kind)
                    .containsExactly(TermKind.CUSTOMS_WAREHOUSE);
        }
    }

    @Test
    void aLabelDoesNotEndBeforeTheGoodsCame() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            assertThatThrownBy(
                            () ->
                                    khorgos.house
                                            .get(ShelfLives.class)
                                            .enter(lot, TODAY.minusDays(9)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private static List<Deadline> list(Khorgos khorgos, LocalDate until) {
        return khorgos.house
                .get(Deadlines.class)
                .list(new DeadlineFilter(Khorgos.GATEWAY, null, until));
    }
}
