package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.TYRES;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StockViewTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void stockIsToldAsOfAMomentAsItWasKnownAtAnother() {
        LotId lot =
                khorgos.post(
                                khorgos.announced(),
                                Khorgos.ago(Duration.ofHours(5)),
                                false,
                                count(1, PALLETS, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
        Instant beforeMove = Khorgos.ago(Duration.ZERO);
        var ten = new MeasuresAsked(BigDecimal.TEN, null, null, null);
        khorgos.house
                .get(Movements.class)
                .move(
                        new MoveOrder(
                                lot, "A-01", "A-02", ten, null, Khorgos.ago(Duration.ofHours(2))));

        StockFilter of = StockFilter.ALL.lot(lot);
        assertThat(khorgos.stock(of.at(Khorgos.ago(Duration.ofHours(6)), null))).isEmpty();
        assertThat(khorgos.stock(of.at(Khorgos.ago(Duration.ofHours(3)), null))).hasSize(1);
        assertThat(khorgos.stock(of.at(Khorgos.ago(Duration.ofHours(1)), null))).hasSize(2);
        assertThat(khorgos.stock(of.at(Khorgos.ago(Duration.ofHours(1)), beforeMove))).hasSize(1);
        assertThat(khorgos.stock(of.at(null, beforeMove))).hasSize(1);
        assertThat(khorgos.stock(of.at(Instant.now(), null)))
                .usingRecursiveFieldByFieldElementComparatorOnFields("location", "measures")
                .containsExactlyElementsOf(khorgos.stock(of));
    }

    @Test
    void everyFilterAndTheScopeHoldInTheQuery() {
        var receipt = khorgos.announced();
        khorgos.post(receipt, null, true, count(1, PALLETS, "A-01"), count(2, TYRES, "A-02"));
        StockFilter all = StockFilter.ALL;
        assertThat(khorgos.stock(filter("4011", null))).isNotEmpty();
        assertThat(khorgos.stock(filter("4011", null)))
                .allMatch(row -> row.lot().commodity().value().startsWith("4011"));
        assertThat(khorgos.stock(filter(null, "almaty solar"))).isNotEmpty();
        assertThat(khorgos.stock(filter(null, "ALMATY-SOLAR-LLP"))).isNotEmpty();
        assertThat(khorgos.stock(filter(null, "%"))).isEmpty();
        assertThat(khorgos.stock(filter(null, "' or 1=1 --"))).isEmpty();
        assertThat(khorgos.house.as(Khorgos.clerk(Khorgos.AKTAU), () -> khorgos.stock(all)))
                .isEmpty();
        assertThat(khorgos.house.as(Khorgos.broker("Somebody Else"), () -> khorgos.stock(all)))
                .isEmpty();
        assertThat(
                        khorgos.house.as(
                                Khorgos.broker("Almaty Solar LLP"),
                                () -> khorgos.stock(all.at(Instant.now(), Instant.now()))))
                .isNotEmpty();
    }

    private static StockFilter filter(String commodity, String owner) {
        return StockFilter.ALL
                .facility(Khorgos.GATEWAY)
                .owner(owner)
                .commodity(commodity)
                .status(StockStatus.TEMPORARY_STORAGE);
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        khorgos.pallets();
        khorgos.pallets();
        khorgos.pallets();
        StockView view = khorgos.house.get(StockView.class);
        List<StockRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            StockPage page = view.list(StockFilter.ALL, 2, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(rows)
                .extracting(row -> row.lot().id() + row.location())
                .doesNotHaveDuplicates()
                .hasSize(khorgos.stock(StockFilter.ALL).size());
        assertThatThrownBy(() -> view.list(StockFilter.ALL, 0, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> view.list(StockFilter.ALL, 10, "%%%"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aBinShowsHowFullItIs() {
        khorgos.pallets();
        assertThat(khorgos.house.get(Warehouse.class).locations(Khorgos.GATEWAY, 100, null))
                .filteredOn(location -> location.location().equals("A-01"))
                .singleElement()
                .satisfies(
                        location -> {
                            assertThat(location.fill())
                                    .isBetween(new BigDecimal("0.002"), BigDecimal.ONE);
                            assertThat(location.suitable()).containsExactly("GENERAL", "BONDED");
                        });
    }

    @Test
    void binsAreAsFullAsTheyWereAndWereKnownToBe() {
        Warehouse warehouse = khorgos.house.get(Warehouse.class);
        WarehousePlan plan = khorgos.house.get(WarehousePlan.class);
        List<Location> before = warehouse.locations(null, 100, null);
        Instant then = khorgos.house.get(HouseClock.class).now();
        khorgos.pallets();
        List<Location> now = warehouse.locations(null, 100, null);
        assertThat(now).isNotEqualTo(before);

        assertThat(plan.locations(null, 100, null, TwoTimes.NOW)).isEqualTo(now);
        assertThat(plan.locations(null, 100, null, new TwoTimes(Instant.now(), null)))
                .isEqualTo(now);
        assertThat(plan.locations(null, 100, null, new TwoTimes(null, then))).isEqualTo(before);
        assertThat(plan.locations(Khorgos.GATEWAY, 1, null, new TwoTimes(then, null)))
                .singleElement()
                .isEqualTo(
                        warehouse
                                .locations(Khorgos.GATEWAY, 1, null)
                                .get(0)
                                .filled(
                                        before.stream()
                                                .filter(
                                                        bin ->
                                                                bin.facility()
                                                                        .equals(Khorgos.GATEWAY))
                                                .findFirst()
                                                .orElseThrow()
                                                .fill()));
    }

    @Test
    void binsComePageByPage() {
        Warehouse warehouse = khorgos.house.get(Warehouse.class);
        List<Location> all = warehouse.locations(null, 100, null);
        Location second = all.get(1);
        Location.Key key = new Location.Key(second.facility(), second.location());
        assertThat(warehouse.locations(null, 2, key)).containsExactly(all.get(2), all.get(3));
        assertThat(
                        khorgos.house.as(
                                Khorgos.clerk(Khorgos.AKTAU),
                                () -> warehouse.locations(null, 100, null)))
                .extracting(Location::location)
                .containsExactly("Q-01");
    }
}
