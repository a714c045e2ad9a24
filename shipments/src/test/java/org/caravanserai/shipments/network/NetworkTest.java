package org.caravanserai.shipments.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The corridor: places, codes, bans and ways")
class NetworkTest {

    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void loadingAgainAddsNothing() {
        int before = house.get(Network.class).facilities().size();
        house.get(CorridorLoading.class).loadIfAbsent();
        assertThat(house.get(Network.class).facilities()).hasSize(before);
        assertThat(house.get(Directory.class).pairs()).hasSize(18);
    }

    @Test
    void everyLegAndStopIsOfAKnownPlaceAndEveryPlaceHasFourNames() {
        Network network = house.get(Network.class);
        assertThat(network.facilities())
                .allSatisfy(
                        f ->
                                assertThat(
                                                List.of(
                                                        f.names().en(),
                                                        f.names().ru(),
                                                        f.names().kk(),
                                                        f.names().zh()))
                                        .as(f.code().value())
                                        .noneMatch(String::isBlank));
        assertThat(house.get(Directory.class).routes(java.util.Locale.ENGLISH))
                .allSatisfy(
                        route ->
                                assertThat(route.stops())
                                        .as(route.code())
                                        .allMatch(stop -> network.find(stop).isPresent()));
    }

    @Test
    void aRiverIsAddedAsALegOfItsOwnFromItsDayOn() {
        NetworkBook book = house.get(NetworkBook.class);
        LocalDate opened = LocalDate.of(2026, 4, 1);
        NetworkBook.NewLeg river = river("KZ-BAUTINO", opened);
        book.newLeg(river);
        Network network = house.get(Network.class);
        assertThat(network.legs(opened.minusDays(1))).noneMatch(l -> l.mode().equals("RIVER"));
        assertThat(network.legs(opened))
                .filteredOn(leg -> leg.mode().equals("RIVER"))
                .singleElement()
                .satisfies(leg -> assertThat(leg.onTheLine()).isFalse());
        assertThatThrownBy(() -> book.newLeg(river))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("leg-known"));
        assertThatThrownBy(() -> book.newLeg(river("KZ-ATYRAU", null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no ->
                                assertThat(no.problems())
                                        .extracting(p -> p.field())
                                        .containsExactlyInAnyOrder("to", "validFrom"));
    }

    private static NetworkBook.NewLeg river(String to, LocalDate from) {
        return new NetworkBook.NewLeg(
                "KZ-ATYRAU",
                to,
                "RIVER",
                null,
                new BigDecimal("420"),
                BigDecimal.TEN,
                new BigDecimal("40"),
                BigDecimal.TEN,
                null,
                from,
                "Tried");
    }

    @Test
    void aPlannedLegIsGoneOnlyFromItsDayOn() {
        Network network = house.get(Network.class);
        assertThat(network.legs(LocalDate.of(2026, 11, 22))).noneMatch(NetworkTest::third);
        assertThat(network.legs(LocalDate.of(2028, 1, 1))).anyMatch(NetworkTest::third);
    }

    private static boolean third(Leg leg) {
        return leg.from().value().equals("KZ-BAKHTY") && leg.to().value().equals("KZ-AYAGOZ");
    }

    @Test
    void theWayDependsOnWhatItIsChosenBy() {
        Routing routing = house.get(Routing.class);
        List<RouteChoice> byTime =
                routing.choices("XIA-LANDPORT", "AZ-BAKU", Routing.By.TIME, null);
        List<RouteChoice> byCost =
                routing.choices("XIA-LANDPORT", "AZ-BAKU", Routing.By.COST, null);
        assertThat(byTime).hasSize(3);
        assertThat(byTime.get(0).legs()).anyMatch(leg -> leg.mode().equals("AIR"));
        assertThat(byCost.get(0).legs()).noneMatch(leg -> leg.mode().equals("AIR"));
        assertThat(byCost.get(0).costUsd()).isLessThan(byTime.get(0).costUsd());
    }

    @Test
    void aBanWithoutAnEndClosesTheWayForItsCargoUntilItIsLifted() {
        Restrictions restrictions = house.get(Restrictions.class);
        Routing routing = house.get(Routing.class);
        Restriction ban =
                restrictions.enter(
                        entry(Restriction.Kind.ACCEPTANCE_BAN, "KZ-AKTAU-PORT", "10", null));
        assertThat(through(routing, "1001", "KZ-AKTAU-PORT")).isFalse();
        assertThat(through(routing, "8517", "KZ-AKTAU-PORT")).isTrue();
        restrictions.lift(ban.id(), "The ships came");
        assertThat(through(routing, "1001", "KZ-AKTAU-PORT")).isTrue();
        assertThatThrownBy(() -> restrictions.lift(ban.id(), "Again"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("restriction-over");
    }

    private static boolean through(Routing routing, String cargo, String place) {
        return routing.choices("KZ-ALTYNKOL", "AZ-ALAT", Routing.By.COST, cargo).stream()
                .anyMatch(
                        way -> way.legs().stream().anyMatch(leg -> leg.to().value().equals(place)));
    }

    @Test
    void aHoldWithAnEndCostsTheWait() {
        Restrictions restrictions = house.get(Restrictions.class);
        Routing routing = house.get(Routing.class);
        BigDecimal before =
                routing.choices("KZ-KURYK-PORT", "AZ-ALAT", Routing.By.COST, null)
                        .get(0)
                        .usualHours();
        Instant end = house.get(HouseClock.class).now().plus(Duration.ofHours(30));
        Restriction wind =
                restrictions.enter(
                        entry(Restriction.Kind.WEATHER_HOLD, "KZ-KURYK-PORT", null, end));
        assertThat(
                        routing.choices("KZ-KURYK-PORT", "AZ-ALAT", Routing.By.COST, null)
                                .get(0)
                                .usualHours()
                                .subtract(before))
                .isBetween(new BigDecimal("29.5"), new BigDecimal("30.5"));
        restrictions.lift(wind.id(), "Calm sea");
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        assertThatThrownBy(
                        () ->
                                house.get(Restrictions.class)
                                        .enter(
                                                new RestrictionEntry(
                                                        null,
                                                        "NOWHERE",
                                                        "KZ-ALMATY",
                                                        "grain",
                                                        null,
                                                        Instant.EPOCH,
                                                        "",
                                                        "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(p -> p.field())
                                        .containsExactlyInAnyOrder(
                                                "kind",
                                                "facility",
                                                "cargo",
                                                "reason",
                                                "source",
                                                "endsAt",
                                                "to"));
        assertThatThrownBy(
                        () ->
                                house.get(NetworkBook.class)
                                        .name(
                                                new Alias(
                                                        "KZ-MOIYNTY",
                                                        "ESR",
                                                        "663405",
                                                        null,
                                                        LocalDate.EPOCH,
                                                        null,
                                                        "")))
                .isInstanceOf(InvalidInput.class);
    }

    private static RestrictionEntry entry(
            Restriction.Kind kind, String facility, String cargo, Instant end) {
        return new RestrictionEntry(
                kind, facility, null, cargo, null, end, "Said so", "Telegram 1");
    }
}
