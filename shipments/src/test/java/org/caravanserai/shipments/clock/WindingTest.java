package org.caravanserai.shipments.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.identity.FacilityCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What starts and stops the clocks of a container")
class WindingTest {

    static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    static final FacilityCode BORDER = new FacilityCode("KZ-ALTYNKOL");
    static final FacilityCode PORT = new FacilityCode("KZ-AKTAU-PORT");
    static final Map<FacilityCode, String> ROLES =
            Map.of(BORDER, "BORDER_STATION", PORT, "SEAPORT");

    @Test
    void borderDwellEndsWithTheDepartureOrWhenTheBoxIsSeenElsewhere() {
        List<Moment> silent = List.of(moment("ARRI", 1, BORDER), moment("ARRI", 50, PORT));
        assertThat(of(ClockKind.BORDER_DWELL, silent))
                .containsExactly(new Interval(ClockKind.BORDER_DWELL, BORDER, at(1), at(50)));
        List<Moment> told = List.of(moment("ARRI", 1, BORDER), moment("DEPA", 9, BORDER));
        assertThat(of(ClockKind.BORDER_DWELL, told))
                .containsExactly(new Interval(ClockKind.BORDER_DWELL, BORDER, at(1), at(9)));
    }

    @Test
    void storageStopsAtTheGateWhereDetentionStartsUntilTheEmptyBoxIsBack() {
        List<Moment> moments =
                List.of(
                        moment("ARRI", 1, PORT),
                        moment("DISC", 5, PORT),
                        moment("GTOT", 30, PORT),
                        new Moment("GTIN", at(90), PORT, true));
        assertThat(of(ClockKind.TERMINAL_STORAGE, moments))
                .containsExactly(new Interval(ClockKind.TERMINAL_STORAGE, PORT, at(1), at(30)));
        assertThat(of(ClockKind.DEMURRAGE, moments))
                .containsExactly(new Interval(ClockKind.DEMURRAGE, PORT, at(5), at(30)));
        assertThat(of(ClockKind.WAGON_USE, moments))
                .containsExactly(new Interval(ClockKind.WAGON_USE, PORT, at(1), at(5)));
        assertThat(of(ClockKind.DETENTION, moments))
                .containsExactly(new Interval(ClockKind.DETENTION, PORT, at(30), at(90)));
    }

    private static List<Interval> of(ClockKind kind, List<Moment> moments) {
        return Winding.of(moments, ROLES).stream().filter(i -> i.kind() == kind).toList();
    }

    private static Moment moment(String code, int hour, FacilityCode place) {
        return new Moment(code, at(hour), place, false);
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
