package org.caravanserai.inventory.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void weekendsDoNotCount() {
        assertThat(WorkingDays.after(FRIDAY, 5, Map.of())).isEqualTo("2026-11-27");
        assertThat(WorkingDays.after(FRIDAY, 1, Map.of())).isEqualTo("2026-11-23");
        assertThat(WorkingDays.after(FRIDAY, 0, Map.of())).isEqualTo(FRIDAY);
    }

    @Test
    void theCalendarKnowsHolidaysAndWorkedWeekends() {
        Map<LocalDate, Boolean> calendar =
                Map.of(LocalDate.of(2026, 11, 23), false, LocalDate.of(2026, 11, 28), true);
        assertThat(WorkingDays.after(FRIDAY, 5, calendar)).isEqualTo("2026-11-28");
    }
}
