package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.kernel.goods.Quantity;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void writesNumbersPlainUnitsAsCodesAndNoFormula() {
        Quantity pieces = Quantity.of("444", "H87");
        String line =
                CsvRows.line(
                        Arrays.asList(
                                1,
                                new BigDecimal("10375.924"),
                                pieces,
                                null,
                                "=1+1",
                                "\"A\" tyres"));
        assertThat(line).isEqualTo("1,10375.924,444 H87,,'=1+1,\"\"\"A\"\" tyres\"\r\n");
    }

    @Test
    void keepsAnEmptyFirstCellApart() {
        assertThat(CsvRows.line(Arrays.asList(null, "a,b", "c"))).isEqualTo(",\"a,b\",c\r\n");
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(CsvRows.line(List.of("a,b", "say \"no\"", "two\nlines", "1;2")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"1;2\"\r\n");
    }

    @Test
    void aTextIsNeverAFormulaAndANumberStaysOne() {
        assertThat(CsvRows.line(List.of("@sum", "-2+3", new BigDecimal("-1.500"))))
                .isEqualTo("'@sum,'-2+3,-1.500\r\n");
    }
}
