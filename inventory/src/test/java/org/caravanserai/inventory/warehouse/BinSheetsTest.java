package org.caravanserai.inventory.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.inventory.Khorgos.GATEWAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BinSheetsTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static Map<String, String> row(String code, String... more) {
        Map<String, String> row =
                new HashMap<>(
                        Map.of(
                                "code",
                                code,
                                "zone",
                                "S",
                                "kind",
                                "RACK",
                                "suitable",
                                "GENERAL COLD",
                                "capacityKg",
                                "1500,5",
                                "bonded",
                                "yes"));
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        return row;
    }

    @SafeVarargs
    private static BinSheetResult load(boolean dryRun, Map<String, String>... rows) {
        return khorgos.house.get(BinSheets.class).load(GATEWAY, List.of(rows), dryRun);
    }

    private static List<Location> bins() {
        return khorgos.house.get(Warehouse.class).locations(GATEWAY, 1000, null);
    }

    @Test
    void aDryRunKeepsNothingAndTheRunKeepsAll() {
        int before = bins().size();
        Map<String, String> cold =
                row(
                        "s-01-02-3",
                        "aisle",
                        "01",
                        "rack",
                        "02",
                        "level",
                        "3",
                        "temperatureMin",
                        "2",
                        "temperatureMax",
                        "8",
                        "capacityPackages",
                        "6",
                        "owner",
                        "Almaty Solar LLP");
        assertThat(load(true, cold, row("S-02"))).isEqualTo(new BinSheetResult(2, 2, 0, List.of()));
        assertThat(bins()).hasSize(before);
        load(false, cold, row("S-02"));
        assertThat(bins())
                .filteredOn(bin -> bin.location().equals("S-01-02-3"))
                .singleElement()
                .satisfies(
                        bin -> {
                            assertThat(bin.address().rack()).isEqualTo("02");
                            assertThat(bin.limits().packages()).isEqualByComparingTo("6");
                            assertThat(bin.limits().owner().value()).isNotBlank();
                        });
        assertThat(load(true, cold).changed()).isEqualTo(1);
    }

    @Test
    void everythingThatIsWrongIsSaidByRowAndColumn() {
        BinSheetResult result =
                load(
                        false,
                        row("T-01", "kind", "SHELF"),
                        row("T-02", "suitable", "", "capacityKg", "-1"),
                        row("T-03", "temperatureMin", "9", "temperatureMax", "2"),
                        row("T-04", "dangerousClasses", "3 4.9"),
                        row("T-04", "bonded", "perhaps"),
                        row("CSQU3054384", "kind", "CONTAINER"),
                        row("T-07", "colour", "red"));
        assertThat(result.rejected())
                .extracting(Problem::row, Problem::field)
                .contains(
                        tuple(1, "kind"),
                        tuple(2, "suitable"),
                        tuple(2, "capacityKg"),
                        tuple(3, "temperatureMax"),
                        tuple(4, "dangerousClasses"),
                        tuple(5, "bonded"),
                        tuple(6, "code"),
                        tuple(null, "colour"));
        assertThat(bins()).noneMatch(bin -> bin.location().startsWith("T-"));
    }

    @Test
    void aBinIsNeverMadeSmallerThanWhatLiesInIt() {
        khorgos.pallets();
        assertThat(load(true, row("A-01")).rejected())
                .extracting(Problem::code)
                .containsExactly("bin-holds-more");
    }

    @Test
    void aContainerIsAPlaceWithKnownContent() {
        load(false, row("CSQU 305438 3", "kind", "CONTAINER", "zone", "Y", "capacityKg", "30000"));
        assertThat(bins())
                .filteredOn(bin -> bin.kind() == PlaceKind.CONTAINER)
                .extracting(Location::location)
                .containsExactly("CSQU3054383");
    }

    @Test
    void othersSitesAndEmptySheetsAreRefused() {
        assertThatThrownBy(BinSheetsTest::nothing).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () ->
                                khorgos.house.as(
                                        Khorgos.clerk(Khorgos.AKTAU),
                                        () -> load(true, row("S-09"))))
                .isInstanceOf(NotFound.class);
    }

    private static void nothing() {
        khorgos.house.get(BinSheets.class).load(GATEWAY, List.of(), true);
    }
}
