package org.caravanserai.inventory.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.GATEWAY;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Handling units that were made or carried earlier, on paper")
class UnitsOnPaperTest {

    static Khorgos khorgos;
    static Units units;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        units = khorgos.house.get(Units.class);
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void workDoneOnPaperIsEnteredWithItsOwnTime() {
        Instant received = Khorgos.ago(Duration.ofHours(5));
        LotId lot =
                khorgos.post(khorgos.announced(), received, false, count(1, PALLETS, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
        Instant made = received.plusSeconds(3600);
        Instant carried = received.plusSeconds(7200);
        List<UnitOrder.Line> all = List.of(new UnitOrder.Line(lot, null));
        String unit = units.make(new UnitOrder(GATEWAY, null, "A-01", all, made)).sscc().value();

        UnitShown moved = units.move(unit, CarryOrder.to("A-02").at(carried));

        assertThat(moved.warnings()).isEmpty();
        assertThat(bins(lot, made.plusSeconds(60))).containsExactly("A-01");
        assertThat(bins(lot, carried.plusSeconds(60))).containsExactly("A-02");
        assertThat(bins(lot, made.minusSeconds(60))).containsExactly("A-01");
        assertThat(moved.stays().get(0).since()).isEqualTo(carried);
        assertThatThrownBy(
                        () -> units.move(unit, CarryOrder.to("A-01").at(carried.minusSeconds(60))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unit-moved-since")
                .hasMessageContaining("A-02");
        assertThatThrownBy(
                        () ->
                                units.move(
                                        unit,
                                        CarryOrder.to("A-01").at(Instant.now().plusSeconds(60))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void goodsThatCameOnLaterAreSaidWhereTheUnitIsCarriedEarlier() {
        LotId lot = khorgos.pallets();
        String unit =
                units.make(
                                new UnitOrder(
                                        GATEWAY,
                                        null,
                                        "A-01",
                                        List.of(),
                                        Khorgos.ago(Duration.ofHours(5))))
                        .sscc()
                        .value();
        khorgos.house.get(Movements.class).move(new MoveOrder(lot, "A-01", unit, null, null, null));

        UnitShown moved =
                units.move(unit, CarryOrder.to("A-02").at(Khorgos.ago(Duration.ofHours(4))));

        assertThat(moved.warnings()).extracting(Problem::code).containsExactly("past-changed");
        assertThat(bins(lot, null)).containsExactly("A-02");
    }

    @Test
    void aNumberThatWasGivenOnPaperIsCarriedSinceThen() {
        Instant made = Khorgos.ago(Duration.ofHours(5));
        Instant labelled = made.plusSeconds(3600);
        UnitOrder empty = new UnitOrder(GATEWAY, null, "A-01", List.of(), made);
        String first = units.make(empty).sscc().value();
        assertThatThrownBy(() -> units.relabel(first, "torn", null, made.minusSeconds(60)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unit-labelled-since");
        assertThatThrownBy(() -> units.relabel(first, "torn", null, Instant.now().plusSeconds(600)))
                .isInstanceOf(InvalidInput.class);
        Instant before = Instant.now();

        String second = units.relabel(first, "torn", null, labelled).sscc().value();

        UnitView view = khorgos.house.get(UnitView.class);
        assertThat(number(view, first, labelled.minusSeconds(60), null)).isEqualTo(first);
        assertThat(number(view, first, labelled.plusSeconds(60), null)).isEqualTo(second);
        assertThat(number(view, first, labelled.plusSeconds(60), before)).isEqualTo(first);
    }

    private static String number(UnitView view, String any, Instant asOf, Instant knownAt) {
        return view.get(any, new TwoTimes(asOf, knownAt)).sscc().value();
    }

    private static List<String> bins(LotId lot, Instant asOf) {
        return khorgos.stock(StockFilter.ALL.lot(lot).at(asOf, null)).stream()
                .map(StockRow::bin)
                .toList();
    }
}
