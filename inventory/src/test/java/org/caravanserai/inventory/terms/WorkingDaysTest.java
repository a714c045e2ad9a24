package org.caravanserai.inventory.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void weekendsDoNotCount() {
        assertThat(after(5, Map.of())).isEqualTo("2026-11-27");
        assertThat(after(1, Map.of())).isEqualTo("2026-11-23");
        assertThat(after(0, Map.of())).isEqualTo(FRIDAY);
    }

    private static LocalDate after(int days, Map<LocalDate, Boolean> exceptions) {
        return new WorkingDays.Calendar(exceptions).after(FRIDAY, days);
    }

    @Test
    void theCalendarKnowsHolidaysAndWorkedWeekends() {
        Map<LocalDate, Boolean> calendar =
                Map.of(LocalDate.of(2026, 11, 23), false, LocalDate.of(2026, 11, 28), true);
        assertThat(after(5, calendar)).isEqualTo("2026-11-28");
    }

    @Test
    void aSiteCountsByItsCountryAndByDaysOfItsOwnBeforeThat() {
        try (Khorgos khorgos = new Khorgos()) {
            WorkingDays days = khorgos.house.get(WorkingDays.class);
            LocalDate monday = LocalDate.of(2026, 11, 23);
            LocalDate independence = LocalDate.of(2026, 12, 16);
            days.enter(Khorgos.GATEWAY, monday, false, "Day of the city", "Akimat, order 77");
            days.enter(Khorgos.GATEWAY, independence, true, "Night shift", "Order of the terminal");

            assertThat(exception(days, Khorgos.GATEWAY, monday)).isFalse();
            assertThat(exception(days, Khorgos.GATEWAY, independence)).isTrue();
            assertThat(exception(days, Khorgos.AKTAU, monday)).isNull();
            assertThat(exception(days, Khorgos.AKTAU, independence)).isFalse();

            Instant before = khorgos.house.get(HouseClock.class).now();
            days.enter(Khorgos.GATEWAY, monday, true, "Moved", "Akimat, order 78");
            assertThat(exception(days, Khorgos.GATEWAY, monday)).isTrue();
            assertThat(exception(days, Khorgos.GATEWAY, monday, new TwoTimes(null, before)))
                    .as("what was said first stays as it was known")
                    .isFalse();
            assertThat(
                            exception(
                                    days,
                                    Khorgos.GATEWAY,
                                    monday,
                                    new TwoTimes(null, Instant.parse("2026-01-01T00:00:00Z"))))
                    .isNull();
            assertThatThrownBy(() -> days.enter(Khorgos.GATEWAY, null, true, " ", ""))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            wrong ->
                                    assertThat(wrong.problems())
                                            .extracting(Problem::field)
                                            .containsExactly("day", "name", "source"));
            assertThatThrownBy(
                            () ->
                                    khorgos.house.as(
                                            Khorgos.clerk(Khorgos.AKTAU),
                                            () -> days.list(Khorgos.GATEWAY, TwoTimes.NOW)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private static Boolean exception(WorkingDays days, FacilityCode site, LocalDate day) {
        return exception(days, site, day, TwoTimes.NOW);
    }

    private static Boolean exception(
            WorkingDays days, FacilityCode site, LocalDate day, TwoTimes times) {
        return days.list(site, times).stream()
                .filter(one -> one.day().equals(day))
                .map(CalendarDay::working)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
