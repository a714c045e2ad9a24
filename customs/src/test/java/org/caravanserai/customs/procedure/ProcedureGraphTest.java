package org.caravanserai.customs.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every procedure after every other, and out of which goods: the whole graph of a day. */
class ProcedureGraphTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final List<String> ALL =
            List.of(
                    "10", "21", "23", "31", "40", "51", "53", "60", "70", "77", "78", "80", "90",
                    "91", "93", "94", "96");

    /** What each may follow; with a {@code !} only on a ground. */
    private static final Map<String, String> AFTER =
            Map.ofEntries(
                    Map.entry("10", "00 21 23"),
                    Map.entry("21", "00"),
                    Map.entry("23", "00"),
                    Map.entry("31", "00 51 53 70 77 78"),
                    Map.entry("40", "00 51 53 70 77 78 91"),
                    Map.entry("51", "00 70"),
                    Map.entry("53", "00 70"),
                    Map.entry("60", "00 10 21 23"),
                    Map.entry("70", "00 51! 53! 70! 91!"),
                    Map.entry("77", "00 70"),
                    Map.entry("78", "00 70"),
                    Map.entry("80", "00 70!"),
                    Map.entry("90", "00 70"),
                    Map.entry("91", "00 70"),
                    Map.entry("93", "00 70"),
                    Map.entry("94", "00 70"),
                    Map.entry("96", "00 70"));

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
    void everyProcedureAfterEveryOther() {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (String requested : ALL) {
            for (String previous : Stream.concat(Stream.of("00"), ALL.stream()).toList()) {
                List<Problem> problems = check(requested + previous, null, DAY);
                found.put(
                        requested + previous,
                        problems.isEmpty() ? "lawful" : problems.get(0).code());
                expected.put(requested + previous, expected(requested, previous));
            }
        }
        assertThat(found).hasSize(17 * 18).isEqualTo(expected);
    }

    private static String expected(String requested, String previous) {
        List<String> after = Arrays.asList(AFTER.get(requested).split(" "));
        if (after.contains(previous + "!")) {
            return "procedure-needs-ground";
        }
        return after.contains(previous) ? "lawful" : "procedure-may-not-follow";
    }

    @Test
    void nothingFollowsTransitBecauseBoxThirtySevenDoesNotNameIt() {
        assertThat(ALL)
                .allSatisfy(
                        requested ->
                                assertThat(check(requested + "80", "DELIVERED", DAY))
                                        .extracting(Problem::code)
                                        .containsExactly("procedure-may-not-follow"));
    }

    @Test
    void transitAndAnotherWarehouseFollowBondOnlyOnTheGroundLaidDown() {
        assertThat(check("8070", "161-1-5", DAY)).isEmpty();
        assertThat(check("7070", "RE-WAREHOUSING", DAY)).isEmpty();
        assertThat(check("8070", "RE-WAREHOUSING", DAY))
                .extracting(Problem::code)
                .containsExactly("procedure-ground-unknown");
        assertThat(check("8070", " ", DAY))
                .extracting(Problem::code)
                .containsExactly("procedure-needs-ground");
    }

    @Test
    void theGraphIsDated() {
        assertThat(check("4000", null, LocalDate.of(2017, 12, 31)))
                .extracting(Problem::code)
                .containsExactly("procedure-unknown");
        assertThat(check("4000", null, LocalDate.of(2018, 1, 1))).isEmpty();
    }

    @Test
    void everyStepSaysOutOfWhichGoodsExceptOfGoodsAbroad() {
        AFTER.forEach(
                (requested, after) ->
                        Arrays.stream(after.replace("!", "").split(" "))
                                .forEach(
                                        previous ->
                                                assertThat(source(requested + previous))
                                                        .as(requested + previous)
                                                        .isEqualTo(from(requested, previous))));
    }

    private static StockStatus from(String requested, String previous) {
        if (previous.equals("00") || requested.equals("60")) {
            return StockStatus.TEMPORARY_STORAGE;
        }
        if (previous.equals("70")) {
            return StockStatus.CUSTOMS_WAREHOUSE;
        }
        return requested.equals("10") ? null : StockStatus.RELEASED;
    }

    private static List<Problem> check(String code, String ground, LocalDate day) {
        return house.inTransaction(
                () -> house.get(Procedures.class).check(CustomsProcedure.parse(code), ground, day));
    }

    private static StockStatus source(String code) {
        return house.inTransaction(
                () -> house.get(Procedures.class).source(CustomsProcedure.parse(code), DAY));
    }
}
