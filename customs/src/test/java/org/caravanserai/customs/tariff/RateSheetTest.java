package org.caravanserai.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RateSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aDryRunSaysWhatIsNewAndTheSameSheetAgainChangesNothing() {
        List<Map<String, String>> sheet =
                List.of(
                        row("2026-11-20", "usd", "520,15", ""),
                        row("2026-11-20", "AMD", "13.4", "10"));

        RateSheet.Outcome dry = sheet(sheet, true);
        assertThat(house.get(ExchangeRates.class).on(DAY)).isEmpty();
        sheet(sheet, false);
        RateSheet.Outcome again = sheet(sheet, true);

        assertThat(dry.lines())
                .extracting(RateSheet.Line::currency, l -> l.kztPerUnit().toPlainString())
                .containsExactly(tuple("USD", "520.150000"), tuple("AMD", "1.340000"));
        assertThat(house.get(ExchangeRates.class).on(DAY).get("USD"))
                .isEqualByComparingTo("520.15");
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.lines()).isEmpty();
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsKept() {
        RateSheet.Outcome wrong =
                sheet(
                        List.of(
                                row("21.11.2026", "USD", "520", ""),
                                row("2026-11-21", "XXQ", "520", ""),
                                row("2026-11-21", "EUR", "-1", ""),
                                row("2026-11-21", "EUR", "600", "0"),
                                row("2026-11-21", "CNY", "72", ""),
                                row("2026-11-21", "CNY", "73", "")),
                        false);

        assertThat(wrong.rejected())
                .extracting(Problem::row, Problem::field)
                .containsExactly(
                        tuple(1, "date"),
                        tuple(2, "currency"),
                        tuple(3, "kztPerUnit"),
                        tuple(4, "per"),
                        tuple(6, "currency"));
        assertThat(house.get(ExchangeRates.class).on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aSheetOfSomethingElseIsRefusedCellByCell() {
        RateSheet.Outcome wrong = sheet(List.of(Map.of("train", "X8155")), true);

        assertThat(wrong.rejected())
                .extracting(Problem::field)
                .containsExactly("date", "currency", "kztPerUnit");
    }

    private static RateSheet.Outcome sheet(List<Map<String, String>> rows, boolean dryRun) {
        return house.get(RateSheet.class).enter(rows, "test", dryRun);
    }

    private static Map<String, String> row(String date, String currency, String rate, String per) {
        return Map.of("date", date, "currency", currency, "kztPerUnit", rate, "per", per);
    }
}
