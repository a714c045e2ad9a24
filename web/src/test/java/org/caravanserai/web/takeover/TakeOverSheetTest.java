package org.caravanserai.web.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.inventory.takeover.TakeOverRow;
import org.caravanserai.kernel.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class TakeOverSheetTest {

    private static final String ROW =
            "A-01-01-1,Ile Valley Retail LLP,CSQU3054383,,8541430000,Modules,PX,20,19800,20600,,,,,"
                    + "TEMPORARY_STORAGE,,,2026-11-01,,,G-000001";

    private static List<TakeOverRow> read(String rows) {
        return TakeOverSheet.read((TakeOverSheet.csv() + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsAreNumberedFromTheFirstBelowTheHeading() {
        assertThat(read(ROW + "\r\n" + ROW + "\r\n"))
                .extracting(TakeOverRow::number)
                .containsExactly(1, 2);
    }

    @Test
    void aCommaThatNobodyQuotedIsNamedByItsRow() {
        String wrong = ROW.replace("19800", "19,800");
        assertThatThrownBy(() -> read(ROW + "\r\n" + wrong + "\r\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> {
                            assertThat(refused.problems()).hasSize(1);
                            assertThat(refused.problems().get(0).row()).isEqualTo(2);
                            assertThat(refused.problems().get(0).code())
                                    .isEqualTo("sheet-cells-beyond");
                        });
    }

    @Test
    void emptyCellsBehindTheLastColumnDoNoHarm() {
        assertThat(read(ROW + ",,\r\n")).hasSize(1);
    }
}
