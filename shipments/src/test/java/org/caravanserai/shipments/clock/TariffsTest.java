package org.caravanserai.shipments.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.shipments.Station.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tariffs are entered by place, party and day, and taken back with a reason")
class TariffsTest {

    static final Instant START =
            Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.HOURS);
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
    void theContractOfAPartyGoesBeforeThePriceOfThePlaceAndChangesRunningClocks() {
        String box = arrived(630_000, "KZ-ALTYNKOL", "KZ-KHORGOS-GATEWAY");
        ClockRow before = only(box, ClockKind.TERMINAL_STORAGE);
        assertThat(before.freeDays()).isEqualTo(5);

        Tariff place =
                tariffs().enter(storage("KZ-KHORGOS-GATEWAY", null, "Gateway price list", 3));
        assertThat(only(box, ClockKind.TERMINAL_STORAGE).tariff()).isEqualTo("Gateway price list");
        Tariff party = tariffs().enter(storage(null, "Zhetysu Retail LLP", "Contract 7", 12));
        ClockRow now = only(box, ClockKind.TERMINAL_STORAGE);
        assertThat(now.tariff()).isEqualTo("Contract 7");
        assertThat(now.lastFreeDay()).isEqualTo(before.lastFreeDay().plusDays(7));
        assertThat(now.demo()).isFalse();
        assertThat(now.cost()).isEqualByComparingTo(String.valueOf((now.days() - 12) * 1000));
        house.get(Wheels.class).windNext();
        assertThat(
                        house.get(Clocks.class).running(ClockKind.TERMINAL_STORAGE, 0, 100).stream()
                                .filter(row -> row.container().equals(box)))
                .extracting(ClockRow::freeUntil)
                .containsExactly(now.freeUntil());

        tariffs().withdraw(party.id(), "Signed by another company");
        assertThat(only(box, ClockKind.TERMINAL_STORAGE).tariff()).isEqualTo("Gateway price list");
        tariffs().withdraw(place.id(), "Draft");
        assertThat(only(box, ClockKind.TERMINAL_STORAGE).freeDays()).isEqualTo(5);
        assertThatThrownBy(() -> tariffs().withdraw(place.id(), "Again"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("tariff-withdrawn"));
    }

    @Test
    void theTermOfTransitFollowsFromTheWayAhead() {
        String box = arrived(630_100, "KZ-ALTYNKOL");
        ClockRow near = only(box, ClockKind.TRANSIT);
        assertThat(near.distanceKm()).isEqualByComparingTo("5");
        assertThat(near.freeDays()).isEqualTo(1);
        assertThat(near.startedAt()).isEqualTo(START);

        Journey aktau = new Journey(null, null, new FacilityCode("KZ-AKTAU-PORT"));
        Interval interval =
                new Interval(ClockKind.TRANSIT, new FacilityCode("KZ-ALTYNKOL"), START, null);
        ClockBook.Open open = house.inTransaction(house.get(ClockBook.class)::open);
        Tariff term = house.inTransaction(() -> open.tariff(interval, aktau));
        assertThat(open.ahead(term, interval, aktau)).isEqualByComparingTo("3128");
        assertThat(term.freeDays()).isEqualTo(47);
        assertThat(open.tariff(interval, new Journey(null, null, null)).freeDays()).isEqualTo(30);
        assertThat(term.source()).contains("2,000 km");
    }

    @Test
    void everyWrongFieldIsNamedAndTheLastTermStays() {
        TariffOrder wrong =
                new TariffOrder(
                        null,
                        "NOWHERE",
                        "Nobody GmbH",
                        " ",
                        false,
                        "TENGE",
                        -1,
                        null,
                        false,
                        null,
                        LocalDate.parse("2026-11-02"),
                        LocalDate.parse("2026-11-01"),
                        "",
                        BigDecimal.ZERO,
                        Map.of(0, BigDecimal.ONE));
        assertThatThrownBy(() -> tariffs().enter(wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no ->
                                assertThat(no.problems())
                                        .extracting(Problem::field)
                                        .containsExactlyInAnyOrder(
                                                "kind",
                                                "calendar",
                                                "counting",
                                                "facility",
                                                "party",
                                                "name",
                                                "source",
                                                "currency",
                                                "freeDays",
                                                "kmPerMonth",
                                                "validTo",
                                                "tiers"));
        long last =
                tariffs().all().stream()
                        .filter(t -> t.kind() == ClockKind.BONDED_TERM)
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThatThrownBy(() -> tariffs().withdraw(last, "Wrong"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("tariff-last"));
        assertThat(TariffOrder.tiers("6 = 3500; 16: 7000,50"))
                .containsEntry(6, new BigDecimal("3500"))
                .containsEntry(16, new BigDecimal("7000.50"));
        assertThatThrownBy(() -> TariffOrder.tiers("six = 3")).isInstanceOf(InvalidInput.class);
    }

    private static TariffOrder storage(String place, String party, String name, int free) {
        return new TariffOrder(
                ClockKind.TERMINAL_STORAGE,
                place,
                party,
                name,
                false,
                "KZT",
                free,
                Tariff.Calendar.CALENDAR,
                false,
                Tariff.Counting.LOCAL_DAYS,
                LocalDate.parse("2021-01-01"),
                null,
                "Price list of January 2021",
                null,
                Map.of(free + 1, new BigDecimal("1000")));
    }

    /** A box that came to these places, an hour after each other, and stands at the last. */
    private static String arrived(int serial, String... places) {
        Station.send(house, TrainListText.of("TF" + serial, serial, 1).bytes());
        String box = TrainListText.number(serial);
        for (int i = 0; i < places.length; i++) {
            Station.tell(
                    house,
                    event("tf-" + serial + i, "ARRI", places[i], START.plus(Duration.ofHours(i)))
                            .of(box)
                            .toString());
        }
        return box;
    }

    private static ClockRow only(String box, ClockKind kind) {
        List<ClockRow> rows =
                house.get(Clocks.class).of(ContainerNumber.parse(box)).stream()
                        .filter(row -> row.kind() == kind)
                        .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Tariffs tariffs() {
        return house.get(Tariffs.class);
    }
}
