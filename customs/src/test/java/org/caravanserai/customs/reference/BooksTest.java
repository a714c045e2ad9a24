package org.caravanserai.customs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.customs.Corridor.caught;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.procedure.EntryConditions;
import org.caravanserai.customs.procedure.EntryGoods;
import org.caravanserai.customs.tariff.ReferenceRates;
import org.caravanserai.customs.tariff.Reliefs;
import org.caravanserai.customs.tariff.TariffSearch;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnThatDay.class)
class BooksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 10);

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
    void aLaterRowEndsTheOneBeforeItAndUndoBringsItBack() {
        BookChange change = change(Book.RATES, mci("2027-01-01", "4500"));

        assertThat(change.steps())
                .extracting(BookStep::kind)
                .containsExactly(BookStep.Kind.ENDED, BookStep.Kind.ADDED);
        assertThat(change.steps().get(0).differences(Book.RATES))
                .containsExactly(new BookStep.Difference("validTo", "", "2026-12-31"));
        assertThat(rate(DAY)).isEqualTo("4325");
        assertThat(rate(NEXT_YEAR)).isEqualTo("4500");

        books().undo(change.id(), "a mistake");

        assertThat(rate(NEXT_YEAR)).isEqualTo("4325");
        assertThat(books().changes(Book.RATES, 0, 5).get(0).undoneBy()).isNotNull();
    }

    @Test
    void aDryRunChangesNothing() {
        BookChange tried =
                books().change(Book.RATES, List.of(mci("2027-01-01", "9999")), null, true);

        assertThat(tried.id()).isNull();
        assertThat(tried.steps()).hasSize(2);
        assertThat(rate(NEXT_YEAR)).isEqualTo("4325");
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsKept() {
        Map<String, String> noRate = line("8541430000", "2027-01-01", "much");
        Map<String, String> noCode = line("85414", "2027-13-01", "5");
        Map<String, String> right = line("8541430000", "2027-02-01", "5");

        BookChange change = change(Book.TARIFF, noRate, noCode, right, right);

        assertThat(change.id()).isNull();
        assertThat(change.rejected())
                .extracting(Problem::row, Problem::field, Problem::code)
                .containsExactly(
                        tuple(1, "rate", "rate-format"),
                        tuple(2, "code", "commodity-code-format"),
                        tuple(2, "validFrom", "date-format"),
                        tuple(4, "validFrom", "reference-twice"));
    }

    @Test
    void anImportedTariffIsFoundAndTheSameSheetAgainChangesNothing() {
        Map<String, String> first =
                line("0101210000", "2026-01-01", "5, но не менее 0,2 евро за 1 кг");
        Map<String, String> second = line("0101210000", "2026-07-01", "7,5");

        BookChange change = change(Book.TARIFF, second, first);
        BookChange again = change(Book.TARIFF, first, second);

        assertThat(change.count(BookStep.Kind.ADDED)).isEqualTo(2);
        assertThat(again.steps()).extracting(BookStep::kind).isEmpty();
        assertThat(tariff("2026-03-01")).isEqualTo("5 %, ≥ 0.2 EUR / KGM");
        assertThat(tariff("2026-08-01")).isEqualTo("7.5 %");
    }

    /** As much as a chapter or two: the difference is whole, and the undo leaves nothing behind. */
    @Test
    void manyLinesAreImportedDifferToTheCellAndAreTakenBack() {
        List<Map<String, String>> sheet = new ArrayList<>();
        for (int i = 0; i < 1300; i++) {
            sheet.add(line(String.format("97%08d", i), "2026-01-01", "" + i % 20));
        }
        int before = books().rows(Book.TARIFF, null, null).size();

        BookChange kept = books().change(Book.TARIFF, sheet, "chapter 97", false);
        sheet.set(700, line("9700000700", "2026-01-01", "99"));
        BookChange again = books().change(Book.TARIFF, sheet, "chapter 97", true);

        assertThat(kept.count(BookStep.Kind.ADDED)).isEqualTo(1300);
        assertThat(again.unchanged()).isEqualTo(1299);
        assertThat(again.steps().get(0).differences(Book.TARIFF))
                .extracting(difference -> difference.before() + " → " + difference.after())
                .containsExactly("0 % → 99 %");

        books().undo(kept.id(), "wrong edition");

        assertThat(books().rows(Book.TARIFF, null, null)).hasSize(before);
    }

    @Test
    void whatALaterChangeTouchedIsNotUndoneBeforeIt() {
        BookChange first = change(Book.LOWER_RATES, lower("2", "2027-01-01"));
        BookChange second = change(Book.LOWER_RATES, lower("3", "2027-01-01"));

        Refusal refused = caught(Refusal.class, () -> books().undo(first.id(), "first"));

        assertThat(refused.code()).isEqualTo("reference-changed-since");
        books().undo(second.id(), "second");
        assertThat(lowerRate()).isEqualTo("2 %");
        books().undo(first.id(), "first");
        assertThat(lowerRate()).isNull();
    }

    @Test
    void aRowThatWouldReachIntoALaterOneIsRefused() {
        BookChange change = change(Book.RATES, mci("2025-06-01", "1"));

        assertThat(change.rejected())
                .extracting(Problem::code)
                .containsExactly("reference-overlaps");
    }

    @Test
    void everyBookReadsWhatItHoldsAsItsOwnSheet() {
        for (Book book : Book.values()) {
            List<Map<String, String>> rows = new ArrayList<>();
            books().rows(book, null, null).forEach(row -> rows.add(row.cells()));
            if (!rows.isEmpty()) {
                BookChange change = books().change(book, rows, null, true);
                assertThat(change.rejected()).as(book.path()).isEmpty();
                assertThat(change.steps()).as(book.path()).isEmpty();
            }
        }
    }

    @Test
    void restrictionsAndShelfLifeStandInTheWay() {
        BookChange made =
                change(
                        Book.RESTRICTIONS,
                        restriction("9301", "PROHIBITED", "", ""),
                        restriction("2208", "EXCLUDED", "70", ""),
                        restriction("8517", "DOCUMENT", "", "01154"));

        List<EntryGoods> goods =
                List.of(
                        goods(1, "9301000000", null),
                        goods(2, "2208300000", null),
                        goods(3, "8517130000", null),
                        goods(4, "8517130000", null, "01154"),
                        goods(5, "0402101900", DAY.plusDays(180)),
                        goods(6, "0402101900", DAY.plusDays(181)));

        List<Problem> problems =
                house.inTransaction(() -> house.get(EntryConditions.class).check("70", goods, DAY));

        assertThat(made.rejected()).isEmpty();
        assertThat(problems)
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        tuple("items[0].commodityCode", "goods-prohibited"),
                        tuple("items[1].commodityCode", "goods-excluded"),
                        tuple("items[2].documents", "document-missing"),
                        tuple("items[4].boxes.31.until", "shelf-life-short"));
        books().undo(made.id(), "test");
    }

    private static EntryGoods goods(int item, String code, LocalDate until, String... documents) {
        return new EntryGoods(
                item, CommodityCode.parse(code), "CN", until, Set.copyOf(Arrays.asList(documents)));
    }

    private static Books books() {
        return house.get(Books.class);
    }

    @SafeVarargs
    private static BookChange change(Book book, Map<String, String>... rows) {
        return books().change(book, List.of(rows), "test", false);
    }

    private static Map<String, String> dated(String from, String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        row.putAll(Map.of("validFrom", from, "source", "test", "mark", "u"));
        return row;
    }

    private static Map<String, String> mci(String from, String amount) {
        return dated(from, "name", "MCI", "amount", amount);
    }

    private static Map<String, String> lower(String rate, String from) {
        return dated(from, "code", "8541 43 000 0", "rate", rate);
    }

    private static Map<String, String> restriction(
            String prefix, String kind, String procedure, String document) {
        return dated(
                "2026-01-01",
                "codePrefix",
                prefix,
                "kind",
                kind,
                "procedure",
                procedure,
                "document",
                document,
                "text",
                "test");
    }

    private static Map<String, String> line(String code, String from, String rate) {
        return dated(
                from, "code", code, "rate", rate, "nameEn", "Horses", "nameRu", "Лошади", "nameKk",
                "Жылқы", "nameZh", "马");
    }

    private static String rate(LocalDate day) {
        return house.inTransaction(() -> house.get(ReferenceRates.class).find("MCI", day))
                .orElseThrow()
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String tariff(String day) {
        return house.get(TariffSearch.class)
                .find("лошади", Locale.ENGLISH, LocalDate.parse(day), 0, 5)
                .get(0)
                .rate();
    }

    private static String lowerRate() {
        CommodityCode code = CommodityCode.parse("8541430000");
        var rates =
                house.inTransaction(
                        () -> house.get(Reliefs.class).lowerRates(List.of(code), NEXT_YEAR));
        return rates.containsKey(code) ? rates.get(code).text() : null;
    }
}
