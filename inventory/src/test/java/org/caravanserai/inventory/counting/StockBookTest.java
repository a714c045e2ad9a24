package org.caravanserai.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.Test;

class StockBookTest {

    @Test
    void theBookTellsWhatIsThereByStatusAndWhatWasCountedLast() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            Measures five = PALLETS.portion(new BigDecimal("5"));
            khorgos.clear(lot, five);
            Counting counting = khorgos.house.get(Counting.class);
            counting.count(lot, "A-01", PALLETS);
            counting.count(lot, "A-01", five);

            assertThat(khorgos.house.get(StockBook.class).lines(Khorgos.GATEWAY))
                    .singleElement()
                    .satisfies(
                            line -> {
                                assertThat(line.lot().id()).isEqualTo(lot);
                                assertThat(line.present())
                                        .containsEntry(StockStatus.RELEASED, five)
                                        .containsEntry(
                                                StockStatus.TEMPORARY_STORAGE, PALLETS.minus(five));
                                assertThat(line.lastCount()).isEqualTo(five);
                            });
            assertThat(khorgos.house.get(StockBook.class).lines(Khorgos.AKTAU)).isEmpty();
        }
    }

    @Test
    void theBookTellsTheSameOfAPastMomentAndOfWhatWasCountedByThen() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            Counting counting = khorgos.house.get(Counting.class);
            counting.count(lot, "A-01", PALLETS);
            Instant before = Instant.now();
            Measures five = PALLETS.portion(new BigDecimal("5"));
            khorgos.clear(lot, five);
            counting.count(lot, "A-01", five);
            StockBook book = khorgos.house.get(StockBook.class);
            SeenBook seen = khorgos.house.get(SeenBook.class);
            TwoTimes then = new TwoTimes(before, null);

            assertThat(book.lines(Khorgos.GATEWAY, then))
                    .singleElement()
                    .satisfies(
                            line -> {
                                assertThat(line.present())
                                        .containsOnlyKeys(StockStatus.TEMPORARY_STORAGE)
                                        .containsValue(PALLETS);
                                assertThat(line.lastCount()).isEqualTo(PALLETS);
                            });
            assertThat(seen.of(lot, then))
                    .singleElement()
                    .extracting(SeenBook.Seen::measures)
                    .isEqualTo(PALLETS);
            Instant beginning = Khorgos.ago(Duration.ofDays(30));
            assertThat(book.lines(Khorgos.GATEWAY, new TwoTimes(beginning, null))).isEmpty();
        }
    }
}
