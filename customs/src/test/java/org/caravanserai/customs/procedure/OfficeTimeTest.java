package org.caravanserai.customs.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTimeTest {

    private static final OfficeTime.Timetable HOURS =
            new OfficeTime.Timetable(LocalTime.of(9, 0), LocalTime.of(18, 30), false);

    /** 16 December 2026 is a Wednesday and Independence Day. */
    private static final Map<LocalDate, Boolean> HOLIDAY =
            Map.of(LocalDate.of(2026, 12, 16), false);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00, 4, 2026-11-20T14:00",
        "2026-11-20T17:30, 4, 2026-11-23T12:00",
        "2026-11-20T14:30, 4, 2026-11-20T18:30",
        "2026-11-21T11:00, 1, 2026-11-23T10:00",
        "2026-11-20T23:00, 1, 2026-11-23T10:00",
        "2026-11-20T03:00, 1, 2026-11-20T10:00",
        "2026-12-15T18:00, 1, 2026-12-17T09:30",
        "2026-11-20T10:00, 20, 2026-11-24T11:00"
    })
    void countsTheHoursInWhichTheOfficeWorks(
            LocalDateTime begin, int hours, LocalDateTime expected) {
        Instant end =
                OfficeTime.after(
                        begin.atZone(OfficeCalendar.ZONE).toInstant(),
                        Duration.ofHours(hours),
                        HOURS,
                        HOLIDAY);
        assertThat(end.atZone(OfficeCalendar.ZONE).toLocalDateTime()).isEqualTo(expected);
    }
}
