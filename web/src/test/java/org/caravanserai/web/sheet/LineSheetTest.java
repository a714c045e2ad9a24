package org.caravanserai.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.problem.InvalidInput;
import org.junit.jupiter.api.Test;

/** Invoices call their columns as they please; most of them are understood. */
class LineSheetTest {

    private static final String ENGLISH =
            """
            No,Description of goods,HS code,Country of origin,Cartons,Gross weight,Net weight,Qty,Unit,Total amount,Currency,Container No
            1,Tyres,4011201000,CN,34,1836.5,1800,34,PCE,5100.00,USD,KTLU2257469

            2,"Laptops, 15 inch",8471300000,CN,26,578.2,556,260,PCE,104000,USD,KTLU2257469
            """;

    @Test
    void putsColumnsToBoxesByTheirNames() {
        LineSheet sheet = LineSheet.of(ENGLISH.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.guess())
                .containsExactly(
                        "",
                        "31",
                        "33",
                        "34",
                        "31.count",
                        "35",
                        "38",
                        "41",
                        "41.unit",
                        "42",
                        "42.currency",
                        "31.containers");
        assertThat(sheet.rows()).hasSize(2);
        Map<String, String> second = sheet.texts(sheet.guess()).get(1);
        assertThat(second)
                .containsEntry("31", "Laptops, 15 inch")
                .containsEntry("42", "104000")
                .containsEntry("31.containers", "KTLU2257469");
    }

    @Test
    void understandsRussianAndChineseHeads() {
        LineSheet russian =
                LineSheet.pasted(
                        "Наименование\tКод товара\tМест\tБрутто\tНетто\tСтоимость\n"
                                + "Шины\t4011201000\t3\t4\t5\t6");
        LineSheet chinese =
                LineSheet.pasted("品名\t商品编码\t件数\t毛重\t净重\t金额\n轮胎\t4011201000\t3\t4\t5\t6");
        List<String> boxes = List.of("31", "33", "31.count", "35", "38", "42");

        assertThat(russian.guess()).isEqualTo(boxes);
        assertThat(chinese.guess()).isEqualTo(boxes);
        assertThat(chinese.texts(boxes).get(0)).containsEntry("31", "轮胎").containsEntry("38", "5");
    }

    @Test
    void refusesWhatHasNoRows() {
        assertThatThrownBy(() -> LineSheet.pasted("only one line"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> LineSheet.of(new byte[0])).isInstanceOf(InvalidInput.class);
    }
}
