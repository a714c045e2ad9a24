package org.caravanserai.web.page.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.junit.jupiter.api.Test;

/** Packages that are destroyed take their packing along, so that none of its mass stays behind. */
class ActEntryTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void packagesAreNotWeighedWithoutTheirPacking() {
        ActEntry entry = lot();
        entry.setPackages(TEN);
        entry.setNetKg(TEN);
        assertThat(asked(entry).grossKg()).as("to be said").isNull();
        entry.setGrossKg(new BigDecimal("11.5"));
        assertThat(asked(entry).grossKg()).isEqualByComparingTo("11.5");
    }

    @Test
    void whatIsLostInBulkWeighsTheSameNetAndGross() {
        ActEntry entry = lot();
        entry.setNetKg(TEN);
        assertThat(asked(entry).grossKg()).isEqualByComparingTo(TEN);
        assertThat(asked(lot())).as("all of it").isNull();
    }

    private static ActEntry lot() {
        ActEntry entry = new ActEntry();
        entry.setLot("LOT-000001");
        return entry;
    }

    private static MeasuresAsked asked(ActEntry entry) {
        return entry.order(null).measures();
    }
}
