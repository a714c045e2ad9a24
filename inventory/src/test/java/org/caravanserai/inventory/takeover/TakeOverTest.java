package org.caravanserai.inventory.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.event.StockTakenOver;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet of goods that were under bond before the house opened. */
class TakeOverTest {

    private Khorgos khorgos;

    @BeforeEach
    void open() {
        khorgos = new Khorgos();
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void rowsOfOneItemBecomeOneLotInSeveralBinsWithItsTermAndDeclaration() {
        TakeOverResult result =
                desk().take(
                                Khorgos.GATEWAY,
                                rows(bonded("A-01", "1"), bonded("A-02", "1"), bonded("A-01", "2")),
                                "f1");

        assertThat(result.rejected()).isEmpty();
        assertThat(result.number()).isEqualTo("TO-000001");
        assertThat(result.lots()).hasSize(2);
        assertThat(result.suspended().amount()).isEqualByComparingTo("3000.00");
        List<StockRow> rows = stock();
        assertThat(rows).hasSize(3);
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            assertThat(row.status()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
                            assertThat(row.storageUntil()).isEqualTo("2028-05-01");
                            assertThat(row.declarations()).isNotEmpty();
                        });
        StockTakenOver told =
                khorgos.house.get(FactRecorder.class).all(StockTakenOver.class).get(0);
        assertThat(told.lots().get(0).measures().packages()).isEqualByComparingTo("20");
        assertThat(told.lots().get(0).since()).isEqualTo(LocalDate.of(2025, 5, 1));

        assertThat(desk().take(Khorgos.GATEWAY, rows(bonded("A-01", "9")), "f1").number())
                .isEqualTo("TO-000001");
        assertThat(stock()).hasSize(3);
    }

    @Test
    void aDryRunLeavesNothingAndSaysTheSame() {
        TakeOverResult tried = desk().tried(Khorgos.GATEWAY, rows(bonded("A-01", "1")), "f1");
        assertThat(tried.number()).isNull();
        assertThat(tried.lots()).hasSize(1);
        assertThat(tried.measures().packages()).isEqualByComparingTo("10");
        assertThat(stock()).isEmpty();
        assertThat(khorgos.house.get(TakeOvers.class).list()).isEmpty();
    }

    @Test
    void everyWrongCellIsNamedByRowAndColumnAndNothingIsTaken() {
        Map<String, String> wrong = bonded("NOWHERE", "1");
        wrong.put("netKg", "many");
        wrong.put("container", "CSQU3054384");
        wrong.put("declaration", "");
        wrong.put("since", "2099-01-01");
        Map<String, String> open = bonded("OPEN", "2");
        TakeOverResult result =
                desk().take(Khorgos.GATEWAY, rows(bonded("A-01", "3"), wrong, open), "f1");
        assertThat(result.wrongRows()).as("of three").isEqualTo(2);
        assertThat(result.rejected())
                .extracting(p -> p.row() + " " + p.field())
                .contains(
                        "2 location",
                        "2 netKg",
                        "2 container",
                        "2 declaration",
                        "2 since",
                        "3 location");
        assertThat(stock()).isEmpty();
    }

    @Test
    void aTakeOverGoesBackAsAWholeWhileNothingWasDoneWithIt() {
        String number = desk().take(Khorgos.GATEWAY, rows(bonded("A-01", "1")), "f1").number();
        TakeOvers acts = khorgos.house.get(TakeOvers.class);
        acts.reverse(number, "wrong sheet");
        assertThat(stock()).isEmpty();
        assertThatThrownBy(() -> acts.reverse(number, "again"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("take-over-reversed");

        TakeOverResult again = desk().take(Khorgos.GATEWAY, rows(bonded("A-01", "1")), "f1");
        assertThat(again.number()).isEqualTo("TO-000002");
        khorgos.house
                .get(Movements.class)
                .move(new MoveOrder(again.lots().get(0), "A-01", "A-02", null, null, null));
        assertThatThrownBy(() -> acts.reverse("TO-000002", "too late"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("take-over-touched");
    }

    @Test
    void aTakeOverGoesBackSinceAMomentOfItsOwn() {
        String number = desk().take(Khorgos.GATEWAY, rows(bonded("A-01", "1")), "f1").number();
        TakeOvers acts = khorgos.house.get(TakeOvers.class);
        Instant taken = acts.list().get(0).takenAt();
        Instant known = khorgos.house.get(HouseClock.class).now();

        assertThatThrownBy(() -> acts.reverse(number, "wrong sheet", taken.minusSeconds(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reversal-before-posting");
        Instant since = posted();
        TakeOverShown back = acts.reverse(number, "wrong sheet", since);

        assertThat(back.reversalEffectiveAt()).isEqualTo(since);
        assertThat(khorgos.stock(StockFilter.ALL.at(since, null))).as("it never was so").isEmpty();
        assertThat(khorgos.stock(StockFilter.ALL.at(since, known)))
                .as("but it was believed")
                .isNotEmpty();
    }

    private Instant posted() {
        return khorgos.house.get(FactRecorder.class).all(StockTakenOver.class).get(0).effectiveAt();
    }

    private TakeOverDesk desk() {
        return khorgos.house.get(TakeOverDesk.class);
    }

    private List<StockRow> stock() {
        return khorgos.stock(StockFilter.ALL).stream()
                .filter(row -> row.measures().packages().compareTo(BigDecimal.ZERO) > 0)
                .toList();
    }

    @SafeVarargs
    private static List<TakeOverRow> rows(Map<String, String>... cells) {
        List<TakeOverRow> rows = new ArrayList<>();
        for (Map<String, String> row : cells) {
            rows.add(new TakeOverRow(rows.size() + 1, row));
        }
        return rows;
    }

    private static Map<String, String> bonded(String bin, String item) {
        Map<String, String> cells = new HashMap<>();
        cells.put("location", bin);
        cells.put("owner", "Almaty Solar LLP");
        cells.put("container", "CSQU3054383");
        cells.put("commodityCode", "8541430000");
        cells.put("description", "Photovoltaic modules");
        cells.put("packageKind", "PX");
        cells.put("packages", "10");
        cells.put("netKg", "9900");
        cells.put("grossKg", "10300,5");
        cells.put("supplementaryQuantity", "320");
        cells.put("supplementaryUnit", "PCE");
        cells.put("value", "48000.00");
        cells.put("currency", "USD");
        cells.put("status", "CUSTOMS_WAREHOUSE");
        cells.put("declaration", "39851712/010525/0000007");
        cells.put("item", item);
        cells.put("since", "2025-05-01");
        cells.put("until", "2028-05-01");
        cells.put("suspendedDuty", "1000.00");
        cells.put("guarantee", "G-1");
        return cells;
    }
}
