package org.caravanserai.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list as a file")
class CsvFileTest {

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(CsvFile.line(List.of("a,b", "say \"no\"", "two\nlines")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void leavesNumbersAsTheyAre() {
        assertThat(CsvFile.line(Arrays.asList(new BigDecimal("-1.500"), 7, null)))
                .isEqualTo("-1.500,7,\r\n");
    }

    @Test
    void aTextIsNeverAFormula() {
        assertThat(CsvFile.line(List.of("=HYPERLINK(A1)", "@sum", "-2+3")))
                .isEqualTo("'=HYPERLINK(A1),'@sum,'-2+3\r\n");
    }
}
