package org.caravanserai.inventory.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.GATEWAY;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.PlanBin;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.WarehousePlan;
import org.caravanserai.inventory.permit.PermitOrder;
import org.caravanserai.inventory.permit.Permits;
import org.caravanserai.inventory.tracing.InventoryTrace;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.event.UnitMoved;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.kernel.trace.TraceLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Handling units")
class UnitsTest {

    static Khorgos khorgos;
    static Units units;
    static UnitView view;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        units = khorgos.house.get(Units.class);
        view = khorgos.house.get(UnitView.class);
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void aBinIsFoundHoweverItsCodeIsTyped() {
        assertThat(units.make(empty(" a-01 ")).bin()).isEqualTo("A-01");
    }

    @Test
    void numbersEachUnitOnceByTheCompanyPrefix() {
        UnitShown one = units.make(empty("A-01"));
        UnitShown other = units.make(empty("A-01"));

        assertThat(one.sscc().value()).startsWith("0").contains("9521234");
        assertThat(one.sscc()).isNotEqualTo(other.sscc());
    }

    @Test
    void whatLiesOnItIsInTheLedgerAndMovesWithIt() {
        LotId lot = khorgos.pallets();
        UnitShown unit = loaded(lot, "12");
        Instant before = Instant.now();

        UnitShown moved = units.move(unit.sscc().value(), CarryOrder.to("A-02"));

        assertThat(moved.bin()).isEqualTo("A-02");
        assertThat(moved.goods().get(0).measures()).isEqualTo(PALLETS.portion(of("12")));
        StockRow on =
                khorgos.stock(lot).stream()
                        .filter(row -> row.location().equals(unit.sscc().value()))
                        .findFirst()
                        .orElseThrow();
        assertThat(on.bin()).isEqualTo("A-02");
        assertThat(
                        khorgos.stock(StockFilter.ALL.lot(lot).at(before, null)).stream()
                                .map(StockRow::bin))
                .containsOnly("A-01");
        assertThat(whole(lot)).isEqualTo(PALLETS);
        assertThat(
                        khorgos.stock(StockFilter.ALL.lot(lot).location("A-02")).stream()
                                .map(StockRow::location))
                .containsExactly(unit.sscc().value());
        assertThat(khorgos.house.get(FactRecorder.class).all(UnitMoved.class))
                .extracting(UnitMoved::lots)
                .contains(List.of(lot));
    }

    @Test
    void isToldAsItStoodAtAPastMoment() {
        LotId lot = khorgos.pallets();
        Instant unmade = Instant.now();
        UnitShown pallet = units.make(empty("A-01"));
        UnitShown unit = loaded(lot, "7");
        units.move(unit.sscc().value(), CarryOrder.to(pallet.sscc().value()));
        TwoTimes before = new TwoTimes(Instant.now(), null);
        units.move(unit.sscc().value(), CarryOrder.to("A-02"));
        String number = unit.sscc().value();

        UnitShown then = view.get(number, before);

        assertThat(then.standsIn()).isEqualTo(pallet.sscc().value());
        assertThat(then.bin()).isEqualTo("A-01");
        assertThat(view.get(pallet.sscc().value(), before).units()).containsExactly(unit.sscc());
        assertThat(view.get(pallet.sscc().value()).units()).isEmpty();
        assertThat(view.list(number, before, 0, 10))
                .extracting(UnitShown::bin)
                .containsExactly("A-01");
        StockFilter there = StockFilter.ALL.facility(GATEWAY).lot(lot).at(before);
        assertThat(khorgos.stock(there.location("A-01")).stream().map(StockRow::location))
                .contains(number);
        assertThat(khorgos.stock(there.location("A-02"))).isEmpty();
        assertThat(plan("A-02", before).grossKg())
                .isNotEqualTo(plan("A-02", TwoTimes.NOW).grossKg());
        TwoTimes early = new TwoTimes(unmade, null);
        assertThatThrownBy(() -> view.get(number, early)).isInstanceOf(NotFound.class);
        assertThat(view.count(number, early)).isZero();
    }

    private static PlanBin plan(String bin, TwoTimes times) {
        return khorgos.house.get(WarehousePlan.class).of(GATEWAY, times).stream()
                .filter(place -> place.bin().location().equals(bin))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standsOnAnotherAndGoesWhereThatGoes() {
        LotId lot = khorgos.pallets();
        UnitShown pallet = units.make(empty("A-01"));
        UnitShown carton = loaded(lot, "3");
        units.move(carton.sscc().value(), CarryOrder.to(pallet.sscc().value()));

        units.move(pallet.sscc().value(), CarryOrder.to("A-02"));

        assertThat(view.get(carton.sscc().value()).bin()).isEqualTo("A-02");
        assertThat(view.get(carton.sscc().value()).standsIn()).isEqualTo(pallet.sscc().value());
        assertThat(view.get(pallet.sscc().value()).units()).containsExactly(carton.sscc());
        assertThatThrownBy(
                        () ->
                                units.move(
                                        pallet.sscc().value(),
                                        CarryOrder.to(carton.sscc().value())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unit-in-itself");
    }

    @Test
    void goodsOnItWeighOnTheBinItStandsIn() {
        LotId lot = khorgos.pallets();
        UnitShown unit = loaded(lot, "20");

        assertThatThrownBy(() -> units.move(unit.sscc().value(), CarryOrder.to("SMALL")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bin-overfull");
        assertThatThrownBy(() -> units.move(unit.sscc().value(), CarryOrder.to("OPEN")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bin-not-bonded");
        assertThat(view.get(unit.sscc().value()).bin()).isEqualTo("A-01");
        List<Location> bins = khorgos.house.get(Warehouse.class).locations(GATEWAY, 1000, null);
        assertThat(bins).extracting(Location::location).doesNotContain(unit.sscc().value());
        assertThat(bins.stream().filter(bin -> bin.location().equals("A-01")).findFirst())
                .hasValueSatisfying(bin -> assertThat(bin.fill()).isPositive());
    }

    @Test
    void staysWhileItsGoodsAreReserved() {
        LotId lot = khorgos.pallets();
        UnitShown unit = loaded(lot, "20");
        khorgos.file("D-U1", "7000", lot, PALLETS);

        assertThatThrownBy(() -> units.move(unit.sscc().value(), CarryOrder.to("A-02")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("regroup-reserved");
    }

    @Test
    void isMadeAtTheReceiptAndCountedInto() {
        UnitShown unit = units.make(empty("A-02"));
        LotId lot =
                khorgos.post(
                                khorgos.announced(),
                                null,
                                false,
                                count(1, PALLETS, unit.sscc().value()))
                        .lots()
                        .get(0)
                        .lot();

        assertThat(view.get(unit.sscc().value()).goods().get(0).lot()).isEqualTo(lot);
        assertThat(khorgos.stock(lot).get(0).bin()).isEqualTo("A-02");
    }

    @Test
    void isUnloadedByAMovement() {
        LotId lot = khorgos.pallets();
        UnitShown unit = loaded(lot, "20");

        khorgos.house
                .get(Movements.class)
                .move(new MoveOrder(lot, unit.sscc().value(), "A-02", null, null, null));

        assertThat(view.get(unit.sscc().value()).goods()).isEmpty();
        assertThat(whole(lot)).isEqualTo(PALLETS);
    }

    @Test
    void isRelabelledUnderAPermitAndItsOldNumberStillLeadsToIt() {
        LotId lot = khorgos.pallets();
        UnitShown unit = loaded(lot, "5");
        String old = unit.sscc().value();
        assertThatThrownBy(() -> units.relabel(old, "Label torn", null, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permit-missing");
        LocalDate today = LocalDate.now();
        khorgos.house
                .get(Permits.class)
                .record(
                        new PermitOrder(
                                "RELABEL-1",
                                List.of("2"),
                                today.minusDays(1),
                                today.plusDays(1),
                                List.of(lot),
                                null));

        UnitShown relabelled = units.relabel(old, "Label torn", null, null);

        assertThat(relabelled.sscc().value()).isNotEqualTo(old);
        assertThat(view.get(old).sscc()).isEqualTo(relabelled.sscc());
        assertThat(relabelled.former()).containsExactly(old);
        assertThat(relabelled.goods()).hasSize(1);
    }

    @Test
    void isANodeOfTheTraceBothWays() {
        LotId lot = khorgos.pallets();
        UnitShown unit = loaded(lot, "5");
        InventoryTrace trace = khorgos.house.get(InventoryTrace.class);
        String node = "handling-unit:" + unit.sscc().value();

        assertThat(trace.around("lot", lot.value()).links())
                .extracting(TraceLink::to)
                .contains(node);
        assertThat(trace.around("handling-unit", unit.sscc().value()).links())
                .extracting(TraceLink::from)
                .contains("lot:" + lot.value());
        assertThat(trace.around("handling-unit", "123").nodes()).isEmpty();
    }

    @Test
    void aNumberNobodyGaveIsNotFound() {
        assertThatThrownBy(() -> view.get("106141411234567897")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> view.get("nonsense")).isInstanceOf(NotFound.class);
    }

    private static UnitOrder empty(String bin) {
        return new UnitOrder(GATEWAY, null, bin, null, null);
    }

    private static UnitShown loaded(LotId lot, String packages) {
        MeasuresAsked asked = new MeasuresAsked(of(packages), null, null, null);
        return units.make(
                new UnitOrder(
                        GATEWAY,
                        UnitKind.PALLET,
                        "A-01",
                        List.of(new UnitOrder.Line(lot, asked)),
                        null));
    }

    private static Measures whole(LotId lot) {
        return khorgos.stock(lot).stream()
                .map(StockRow::measures)
                .reduce(Measures::plus)
                .orElseThrow();
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }
}
