package org.caravanserai.inventory.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.GATEWAY;

import java.time.LocalDate;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.problem.InvalidInput;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SsccPrefixTest {

    static Khorgos khorgos;
    static Units units;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        units = khorgos.house.get(Units.class);
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void aPrefixIsASettingWithADayAndASource() {
        SsccNumbers numbers = khorgos.house.get(SsccNumbers.class);
        LocalDate tomorrow = LocalDate.now().plusDays(3);

        numbers.set(new SsccNumbers.Prefix(tomorrow, "4870001", "GS1 Kazakhstan, licence 1"));

        assertThat(numbers.prefixes().get(0).prefix()).isEqualTo("4870001");
        assertThat(units.make(new UnitOrder(GATEWAY, null, "A-01", null, null)).sscc().value())
                .contains("9521234");
        assertThatThrownBy(() -> numbers.set(new SsccNumbers.Prefix(tomorrow, "48A", "")))
                .isInstanceOf(InvalidInput.class);
    }
}
