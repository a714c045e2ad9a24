package org.caravanserai.customs.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.supervision.TermExtensions;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.Test;

class TermExtensionsTest {

    @Test
    void theOfficeGivesMoreTimeOnAGround() {
        new HouseClock().at(OnThatDay.NOW, TermExtensionsTest::extend);
    }

    private static void extend() {
        try (Corridor corridor = new Corridor()) {
            LotId lot = corridor.receiveModules(corridor.client(null));
            TermExtensions extensions = corridor.house.get(TermExtensions.class);
            LocalDate later = LocalDate.of(2027, 5, 20);
            StockStatus status = StockStatus.TEMPORARY_STORAGE;

            extensions.extend(lot, status, later, "expertise goes on", "KGD-7");

            assertThat(corridor.house.get(SupervisionBook.class).lot(lot).get(0).until())
                    .isEqualTo(later);
            assertThat(corridor.house.get(FactRecorder.class).all(StorageTermChanged.class))
                    .last()
                    .satisfies(
                            told -> {
                                assertThat(told.until()).isEqualTo(later);
                                assertThat(told.status()).isEqualTo(status);
                            });
            assertThatThrownBy(() -> extensions.extend(lot, status, later, "again", "KGD-8"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("term-not-later");
            assertThatThrownBy(() -> extensions.extend(lot, status, later, " ", "KGD-8"))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(
                            () ->
                                    extensions.extend(
                                            lot, StockStatus.CUSTOMS_WAREHOUSE, later, "x", "y"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("term-none");
        }
    }
}
