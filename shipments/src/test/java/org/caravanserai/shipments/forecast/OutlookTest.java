package org.caravanserai.shipments.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.RestrictionEntry;
import org.caravanserai.shipments.network.Restrictions;
import org.caravanserai.shipments.network.WorkingHours;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forecast counts bans, weather and the clocks of the places")
class OutlookTest {

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
    void aBanMovesTheArrivalByTheWaitAndOneWithoutEndPromisesNothing() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Station.send(house, TrainListText.of("F100", 610_000, 1).bytes());
        String number = TrainListText.number(610_000);
        Station.tell(
                house,
                event("f1", "DEPA", "XIA-LANDPORT", now.minus(Duration.ofHours(2)))
                        .of(number)
                        .toString());
        ContainerNumber box = ContainerNumber.parse(number);
        Forecast forecast = house.get(Forecast.class);
        Eta free = forecast.eta(box).orElseThrow();

        Instant end = now.plus(Duration.ofDays(20));
        Restrictions restrictions = house.get(Restrictions.class);
        Restriction closed = restrictions.enter(ban(end));
        Eta held = forecast.eta(box).orElseThrow();
        assertThat(held.p50()).isAfter(end).isAfter(free.p50());

        restrictions.lift(closed.id(), "Opened");
        Restriction open = restrictions.enter(ban(null));
        assertThat(forecast.eta(box)).isEmpty();
        restrictions.lift(open.id(), "Opened");
        assertThat(forecast.eta(box)).contains(free);
    }

    private static RestrictionEntry ban(Instant end) {
        return new RestrictionEntry(
                Restriction.Kind.CLOSURE,
                "KZ-ALTYNKOL",
                null,
                null,
                null,
                end,
                "Snow",
                "Dispatcher");
    }

    /** On 1 March 2024 the clocks of Almaty went back one hour: eight o'clock came later. */
    @Test
    void gatesOpenByTheClockOfTheirPlaceAcrossTheChangeOfZone() {
        ZoneId almaty = ZoneId.of("Asia/Almaty");
        assertThat(hours().openFrom(Instant.parse("2024-02-28T23:00:00Z"), almaty))
                .isEqualTo(Instant.parse("2024-02-29T02:00:00Z"));
        assertThat(hours().openFrom(Instant.parse("2024-02-29T23:00:00Z"), almaty))
                .isEqualTo(Instant.parse("2024-03-01T03:00:00Z"));
        assertThat(hours().openFrom(Instant.parse("2024-03-01T14:00:00Z"), almaty))
                .isEqualTo(Instant.parse("2024-03-04T03:00:00Z"));
    }

    /** Xinjiang keeps Beijing time: eight o'clock at Alashankou is midnight UTC. */
    @Test
    void gatesInXinjiangOpenByBeijingTime() {
        assertThat(
                        hours().openFrom(
                                        Instant.parse("2026-11-22T20:00:00Z"),
                                        ZoneId.of("Asia/Shanghai")))
                .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    private static WorkingHours hours() {
        return new WorkingHours(
                "KZ-KALZHAT",
                "12345",
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                LocalDate.EPOCH,
                null,
                "Test");
    }
}
