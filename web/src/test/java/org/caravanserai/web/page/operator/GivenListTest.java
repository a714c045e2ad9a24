package org.caravanserai.web.page.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was pasted is told by all of its top, not by its first line. */
class GivenListTest {

    private static String pasted(String text) {
        return new String(GivenList.pasted(text).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void rowsWithTabsUnderATitleWithoutAreTakenApart() {
        assertThat(pasted("Train list, 23 November\n\nBox\tCar\tGoods\nA\t1\ttyres, \"used\"\n"))
                .isEqualTo(
                        "\"Train list, 23 November\"\n\"\"\n\"Box\",\"Car\",\"Goods\"\n"
                                + "\"A\",\"1\",\"tyres, \"\"used\"\"\"");
    }

    @Test
    void twoColumnsAreEnough() {
        assertThat(pasted("Box\tArrived\nA\t23.11.2026, 10:00"))
                .isEqualTo("\"Box\",\"Arrived\"\n\"A\",\"23.11.2026, 10:00\"");
    }

    @Test
    void aTabWithinGoodsMakesNoColumns() {
        String commas = "Box,Car,Goods,Net,Gross\nA,1,\"tyres\tused\tworn\",2,3\n";
        assertThat(pasted(commas)).isEqualTo(commas);
        String semicolons = commas.replace(',', ';');
        assertThat(pasted(semicolons)).isEqualTo(semicolons);
    }
}
