package org.caravanserai.inventory.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.unit.CarryOrder;
import org.caravanserai.inventory.unit.UnitOrder;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.ListOracle;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Test
    void everyClockOnALotIsListedTheNearestFirst() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            khorgos.house.tell(
                    new StorageTermChanged(lot, TODAY.plusDays(9), Khorgos.ago(Duration.ZERO)));
            khorgos.house.tell(
                    new StorageTermChanged(lot, TODAY.plusDays(40), Khorgos.ago(Duration.ZERO)));
            khorgos.house.get(ShelfLives.class).enter(lot, TODAY.plusDays(20));

            assertThat(list(khorgos, null))
                    .extracting(Deadline::kind)
                    .containsExactly(TermKind.SHELF_LIFE, TermKind.TEMPORARY_STORAGE);
            assertThat(list(khorgos, TODAY.plusDays(30))).hasSize(1);

            khorgos.file("D-T-1", "7000", lot, PALLETS);
            khorgos.release(
                    "D-T-1",
                    "7000",
                    StockStatus.CUSTOMS_WAREHOUSE,
                    lot,
                    PALLETS,
                    TODAY.plusYears(3));

            List<Deadline> bonded = list(khorgos, null);
            assertThat(bonded)
                    .as("the nearer of the two, with its rule")
                    .extracting(Deadline::kind)
                    .containsExactly(TermKind.SHELF_LIFE);
            assertThat(bonded.get(0).daysLeft()).isEqualTo(20 - 180);
            assertThat(bonded.get(0).late()).isTrue();

            khorgos.house.get(ShelfLives.class).enter(lot, TODAY.plusYears(9));
            assertThat(list(khorgos, null))
                    .extracting(Deadline::kind)
                    .containsExactly(TermKind.CUSTOMS_WAREHOUSE);
        }
    }

    @Test
    void aLabelDoesNotEndBeforeTheGoodsCame() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            assertThatThrownBy(
                            () ->
                                    khorgos.house
                                            .get(ShelfLives.class)
                                            .enter(lot, TODAY.minusDays(9)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void theListIsAskedAsOfAnyMomentAsKnownAtAnother() {
        try (Khorgos khorgos = new Khorgos()) {
            Instant threeDaysAgo = Khorgos.ago(Duration.ofDays(3));
            LotId lot =
                    khorgos.post(
                                    khorgos.announced(),
                                    threeDaysAgo,
                                    false,
                                    Khorgos.count(1, PALLETS, "A-01"))
                            .lots()
                            .get(0)
                            .lot();
            khorgos.house.tell(new StorageTermChanged(lot, TODAY.plusDays(9), threeDaysAgo));
            Instant told = Khorgos.ago(Duration.ZERO);
            khorgos.house.tell(
                    new StorageTermChanged(
                            lot, TODAY.plusDays(40), Khorgos.ago(Duration.ofDays(1))));
            khorgos.house.get(ShelfLives.class).enter(lot, TODAY.plusDays(300));

            Instant twoDaysAgo = Khorgos.ago(Duration.ofDays(2));
            assertThat(at(khorgos, new TwoTimes(twoDaysAgo, null)))
                    .extracting(Deadline::until, Deadline::daysLeft)
                    .containsExactly(
                            tuple(TODAY.plusDays(9), 11L), tuple(TODAY.plusDays(300), 302L));
            assertThat(at(khorgos, new TwoTimes(null, told)))
                    .as("neither the extension nor the label was known")
                    .extracting(Deadline::until)
                    .containsExactly(TODAY.plusDays(9));
            assertThat(at(khorgos, TwoTimes.NOW))
                    .extracting(Deadline::until)
                    .containsExactly(TODAY.plusDays(40), TODAY.plusDays(300));
            assertThat(at(khorgos, new TwoTimes(twoDaysAgo, twoDaysAgo)))
                    .as("nobody had entered the receipt yet")
                    .isEmpty();
            assertThat(at(khorgos, new TwoTimes(threeDaysAgo.minusSeconds(1), null))).isEmpty();
        }
    }

    @Test
    void goodsWaitAtTheDockUntilTheyArePutAwayAlsoOnAPallet() {
        try (Khorgos khorgos = new Khorgos()) {
            dock(khorgos);
            LotId lot = khorgos.pallets();
            khorgos.file("D-T-2", "7000", lot, PALLETS);
            khorgos.release(
                    "D-T-2",
                    "7000",
                    StockStatus.CUSTOMS_WAREHOUSE,
                    lot,
                    PALLETS,
                    TODAY.plusYears(3));
            assertThat(waiting(khorgos, TwoTimes.NOW)).isEmpty();

            Units units = khorgos.house.get(Units.class);
            UnitOrder.Line all = new UnitOrder.Line(lot, null);
            UnitShown pallet =
                    units.make(new UnitOrder(Khorgos.GATEWAY, null, "A-01", List.of(all), null));
            units.move(pallet.sscc().value(), CarryOrder.to("DOCK-1"));
            Instant docked = khorgos.house.get(HouseClock.class).now();
            assertThat(waiting(khorgos, TwoTimes.NOW)).hasSize(1);

            units.move(pallet.sscc().value(), CarryOrder.to("A-02"));
            assertThat(waiting(khorgos, TwoTimes.NOW)).isEmpty();
            assertThat(waiting(khorgos, new TwoTimes(docked, null)))
                    .extracting(Deadline::lot)
                    .containsExactly(lot);
        }
    }

    private static void dock(Khorgos khorgos) {
        khorgos.house
                .get(Warehouse.class)
                .defineBins(
                        Khorgos.GATEWAY,
                        List.of(
                                new BinDefinition(
                                        "DOCK-1",
                                        "D",
                                        PlaceKind.DOCK,
                                        EnumSet.of(StorageNeed.GENERAL),
                                        new BigDecimal("10000000"),
                                        true)));
    }

    private static List<Deadline> waiting(Khorgos khorgos, TwoTimes times) {
        return at(khorgos, times).stream()
                .filter(clockOf -> clockOf.kind() == TermKind.PUT_AWAY)
                .toList();
    }

    @Test
    void answersToEveryColumnAndToThoseWhoMaySeeIt() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            khorgos.house.tell(
                    new StorageTermChanged(lot, TODAY.plusDays(9), Khorgos.ago(Duration.ZERO)));
            khorgos.house.get(ShelfLives.class).enter(lot, TODAY.plusDays(20));
            dock(khorgos);
            LotId docked =
                    khorgos.post(
                                    khorgos.announced(),
                                    null,
                                    false,
                                    Khorgos.count(1, PALLETS, "DOCK-1"))
                            .lots()
                            .get(0)
                            .lot();
            khorgos.file("D-T-3", "7000", docked, PALLETS);
            khorgos.release(
                    "D-T-3",
                    "7000",
                    StockStatus.CUSTOMS_WAREHOUSE,
                    docked,
                    PALLETS,
                    TODAY.plusYears(3));

            Deadlines deadlines = khorgos.house.get(Deadlines.class);
            DeadlineFilter all = new DeadlineFilter(Set.of(), null);
            ListOracle<Deadline> oracle =
                    new ListOracle<Deadline>()
                            .column("lot", row -> row.lot().value())
                            .column("kind", row -> row.kind().name())
                            .column("goods", Deadline::description)
                            .column("owner", Deadline::owner)
                            .column("facility", row -> row.facility().value())
                            .column("packages", row -> row.measures().packages())
                            .column("gross", row -> row.measures().grossKg())
                            .column("ends", Deadline::until)
                            .column("left", Deadline::daysLeft);
            assertThat(Deadlines.columns()).containsExactlyElementsOf(oracle.columns());
            List<Deadline> whole = at(khorgos, TwoTimes.NOW);
            assertThat(whole).hasSize(4);
            oracle.agrees(
                    whole,
                    (sieve, from, most) -> deadlines.list(all, sieve, from, most),
                    sieve -> deadlines.count(all, sieve));
            assertThat(seen(khorgos, Khorgos.clerk(Khorgos.AKTAU))).isEmpty();
            assertThat(seen(khorgos, Khorgos.broker("Somebody Else LLP"))).isEmpty();
            assertThat(seen(khorgos, Khorgos.broker("Almaty Solar LLP"))).isEqualTo(whole);
        }
    }

    private static List<Deadline> seen(Khorgos khorgos, Actor who) {
        return khorgos.house.as(who, () -> at(khorgos, TwoTimes.NOW));
    }

    private static List<Deadline> at(Khorgos khorgos, TwoTimes times) {
        return khorgos.house
                .get(Deadlines.class)
                .list(
                        new DeadlineFilter(Khorgos.GATEWAY, Set.of(), null, null, times),
                        Sieve.NONE,
                        0,
                        100);
    }

    private static List<Deadline> list(Khorgos khorgos, LocalDate until) {
        return khorgos.house
                .get(Deadlines.class)
                .list(new DeadlineFilter(Set.of(), until), Sieve.NONE, 0, 100);
    }
}
