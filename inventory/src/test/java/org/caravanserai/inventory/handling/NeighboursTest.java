package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.Segregation;
import org.caravanserai.kernel.goods.CommodityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3, true, true",
        "3, 2.1, false, false",
        "2.1, 4.1, false, true",
        "8, 5.1, false, false",
        "6.1, 8, true, true",
        "9, 1.1, true, true",
        "1.1, 1.4, false, false",
        "1.2, 1.5, false, false",
        "7, 6.2, false, false"
    })
    void classesLieTogetherAsTheTableSays(String one, String other, boolean bin, boolean zone) {
        assertThat(Segregation.inOneBin(one, other)).isEqualTo(bin);
        assertThat(Segregation.inOneBin(other, one)).isEqualTo(bin);
        assertThat(Segregation.inOneZone(one, other)).isEqualTo(zone);
        assertThat(Segregation.inOneZone(other, one)).isEqualTo(zone);
    }

    @Test
    void aCommodityHasTheClassAndTheTemperatureOfItsHeading() {
        assertThat(Keeping.of(CommodityCode.parse("2711130000")).dangerousClass()).isEqualTo("2.1");
        assertThat(Keeping.of(CommodityCode.parse("0202300000")).temperatureMax())
                .isEqualByComparingTo("-18");
        assertThat(Keeping.of(CommodityCode.parse("8541430000")).dangerousClass()).isNull();
        assertThat(Segregation.knows("4.3")).isTrue();
        assertThat(Segregation.knows("4.9")).isFalse();
    }
}
