package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.caravanserai.kernel.time.HouseClock;

/**
 * How long ago something was, in the two units that matter: {@code #{age.of(row.heardAt())}}. The
 * silence of a feed must be seen, not worked out.
 */
@Named("age")
@RequestScoped
public class Ages {

    private static final int HOURS_PER_DAY = 24;
    private static final int MINUTES_PER_HOUR = 60;

    @Inject HouseClock clock;
    @Inject Texts texts;

    /** Empty for no moment at all. */
    public String of(Instant moment) {
        return moment == null ? "" : span(Duration.between(moment, clock.now()).abs());
    }

    public String span(Duration time) {
        if (time == null) {
            return "";
        }
        if (time.toDays() > 0) {
            return texts.of("age.days", time.toDays(), time.toHours() % HOURS_PER_DAY);
        }
        return time.toHours() > 0
                ? texts.of("age.hours", time.toHours(), time.toMinutes() % MINUTES_PER_HOUR)
                : texts.of("age.minutes", time.toMinutes());
    }

    public boolean past(Instant moment) {
        return moment != null && moment.isBefore(clock.now());
    }
}
