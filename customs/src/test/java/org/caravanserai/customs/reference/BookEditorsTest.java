package org.caravanserai.customs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two administrators have opened the same row of a book. */
@ExtendWith(OnThatDay.class)
class BookEditorsTest {

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
    void theSecondLearnsWhatTheFirstChanged() {
        BookRow opened = mci("4325");
        books().enter(Book.RATES, with(opened, "4400"), "the one", opened);

        Refusal refused =
                caught(
                        Refusal.class,
                        () -> books().enter(Book.RATES, with(opened, "4500"), "other", opened));

        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(refused.problems())
                .containsExactly(Problem.of("amount", "changed-field", "4325", "4400"));
        BookRow now = mci("4400");
        books().enter(Book.RATES, with(now, "4500"), "having seen it", now);
        assertThat(mci("4500").id()).isEqualTo(opened.id());
    }

    @Test
    void aRowTakenOutMeanwhileIsNotWrittenBack() {
        Map<String, String> cells = new HashMap<>(mci().cells());
        cells.put("validFrom", "2027-06-01");
        BookChange added = books().enter(Book.RATES, cells, "a mistake", null);
        BookRow opened =
                books().rows(Book.RATES, null, LocalDate.of(2027, 6, 1)).stream()
                        .filter(row -> row.cell("name").equals("MCI"))
                        .findFirst()
                        .orElseThrow();
        books().undo(added.id(), "it was one");

        assertThat(
                        caught(
                                        Refusal.class,
                                        () ->
                                                books().enter(
                                                                Book.RATES,
                                                                with(opened, "9999"),
                                                                "late",
                                                                opened))
                                .code())
                .isEqualTo("changed-meanwhile");
    }

    private static BookRow mci(String amount) {
        BookRow row = mci();
        assertThat(row.cell("amount")).isEqualTo(amount);
        return row;
    }

    private static BookRow mci() {
        return books().rows(Book.RATES, null, DAY).stream()
                .filter(row -> row.cell("name").equals("MCI"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> with(BookRow row, String amount) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put("amount", amount);
        return cells;
    }

    private static Books books() {
        return house.get(Books.class);
    }
}
