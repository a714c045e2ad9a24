package org.caravanserai.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
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
}
