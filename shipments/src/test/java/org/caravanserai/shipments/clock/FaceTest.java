package org.caravanserai.shipments.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.kernel.identity.FacilityCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days, money and the last free day of a clock")
class FaceTest {

    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    static final ZoneId XINJIANG = ZoneId.of("Asia/Shanghai");

    @Test
    void countsLocalDaysAfterTheFirstAndChargesByTier() {
        Face face = read("2026-11-02T20:00:00Z", "2026-11-13T03:00:00Z", ALMATY, days(false));
        assertThat(face.days()).isEqualTo(10);
        assertThat(face.lastFreeDay()).isEqualTo("2026-11-08");
        assertThat(face.cost()).isEqualByComparingTo("1000");
        assertThat(face.freeUntil()).isEqualTo("2026-11-08T19:00:00Z");
    }

    @Test
    void theFirstDayCountsWhereTheTariffSaysSo() {
        Face face = read("2026-11-02T06:00:00Z", "2026-11-06T06:00:00Z", ALMATY, days(true));
        assertThat(face.days()).isEqualTo(5);
        assertThat(face.lastFreeDay()).isEqualTo("2026-11-06");
    }

    /** On 1 March 2024 the clocks of Almaty went back; a day there had 25 hours. */
    @Test
    void aLocalDayIsADayAcrossTheChangeOfZone() {
        Face face = read("2024-02-27T06:00:00Z", "2024-03-03T06:00:00Z", ALMATY, days(false));
        assertThat(face.days()).isEqualTo(5);
        assertThat(face.lastFreeDay()).isEqualTo("2024-03-03");
        assertThat(face.freeUntil()).isEqualTo("2024-03-03T19:00:00Z");
    }

    @Test
    void xinjiangKeepsBeijingDays() {
        Face face = read("2026-11-02T15:30:00Z", "2026-11-02T16:30:00Z", XINJIANG, days(true));
        assertThat(face.days()).isEqualTo(2);
        Face urumqi =
                read(
                        "2026-11-02T15:30:00Z",
                        "2026-11-02T16:30:00Z",
                        ZoneId.of("Asia/Urumqi"),
                        days(true));
        assertThat(urumqi.days()).isEqualTo(1);
    }

    @Test
    void holidaysAndWeekendsDoNotCountInWorkingDays() {
        Tariff working = tariff(3, Tariff.Calendar.WORKING, false, Tariff.Counting.LOCAL_DAYS);
        Face face =
                Face.read(
                        interval("2026-12-14T06:00:00Z"),
                        Instant.parse("2026-12-21T06:00:00Z"),
                        ALMATY,
                        working,
                        Map.of(LocalDate.parse("2026-12-16"), false),
                        List.of());
        assertThat(face.days()).isEqualTo(4);
        assertThat(face.lastFreeDay()).isEqualTo("2026-12-18");
    }

    @Test
    void blocksOfTwentyFourHoursStandStillWhileThePauseLasts() {
        Tariff blocks = tariff(1, Tariff.Calendar.CALENDAR, false, Tariff.Counting.BLOCKS_24H);
        Pause pause =
                pause(Instant.parse("2026-11-02T12:00:00Z"), Instant.parse("2026-11-03T00:00:00Z"));
        Face face =
                Face.read(
                        interval("2026-11-02T06:00:00Z"),
                        Instant.parse("2026-11-03T17:00:00Z"),
                        ALMATY,
                        blocks,
                        Map.of(),
                        List.of(pause));
        assertThat(face.days()).isEqualTo(1);
        assertThat(face.freeUntil()).isEqualTo("2026-11-03T18:00:00Z");
    }

    @Test
    void aPauseWithoutAnEndPromisesNoLastDayAndAWholeDayOfItIsFree() {
        Pause open = pause(Instant.parse("2026-11-04T00:00:00Z"), null);
        Face face =
                Face.read(
                        interval("2026-11-02T06:00:00Z"),
                        Instant.parse("2026-11-08T06:00:00Z"),
                        ALMATY,
                        days(false),
                        Map.of(),
                        List.of(open));
        assertThat(face.days()).isEqualTo(2);
        assertThat(face.lastFreeDay()).isNull();
    }

    private static Face read(String start, String now, ZoneId zone, Tariff tariff) {
        return Face.read(interval(start), Instant.parse(now), zone, tariff, Map.of(), List.of());
    }

    private static Interval interval(String start) {
        return new Interval(
                ClockKind.TERMINAL_STORAGE,
                new FacilityCode("KZ-KHORGOS-GATEWAY"),
                Instant.parse(start),
                null);
    }

    private static Tariff days(boolean first) {
        return tariff(5, Tariff.Calendar.CALENDAR, first, Tariff.Counting.LOCAL_DAYS);
    }

    private static Tariff tariff(
            int free, Tariff.Calendar calendar, boolean first, Tariff.Counting counting) {
        TreeMap<Integer, BigDecimal> tiers = new TreeMap<>();
        tiers.put(6, new BigDecimal("100"));
        tiers.put(9, new BigDecimal("350"));
        return new Tariff(
                1,
                ClockKind.TERMINAL_STORAGE,
                null,
                null,
                "Test",
                true,
                "KZT",
                free,
                calendar,
                first,
                counting,
                LocalDate.EPOCH,
                null,
                "Test",
                null,
                tiers,
                "manager",
                null);
    }

    private static Pause pause(Instant from, Instant to) {
        return new Pause(1, ClockKind.TERMINAL_STORAGE, from, to, "Strike", "operator");
    }
}
