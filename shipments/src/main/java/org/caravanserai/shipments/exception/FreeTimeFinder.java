package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;

/** Running clocks whose free time ends soon or ended just now, and terms that have ended. */
@ApplicationScoped
class FreeTimeFinder implements Finder {

    private static final String ENDING =
            "select container, kind, facility, free_until from shipments.container_clock"
                    + " where stopped_at is null and free_until < ? and kind <> 'BORDER_DWELL' and"
                    + " (free_until > ? or kind in ('TEMPORARY_STORAGE', 'TRANSIT',"
                    + " 'BONDED_TERM'))";
    private static final long MINUTES_PER_HOUR = 60;

    /** So long after its end free time is still news; then it stands among the charges. */
    private static final Duration SAID = Duration.ofDays(1);

    @Inject PlainSql sql;

    @Override
    public List<String> kinds() {
        return List.of("free-time-ends");
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        Instant soon =
                now.plus(Duration.ofMinutes(rule.threshold().longValue() * MINUTES_PER_HOUR));
        return sql.rows(
                ENDING,
                row -> {
                    String box = row.getString(1);
                    Instant until = row.getObject(4, OffsetDateTime.class).toInstant();
                    return new Alert(
                            rule.kind(),
                            Alarm.container(box),
                            row.getString(2) + "/" + row.getString(3),
                            new FacilityCode(row.getString(3)),
                            rule.severity(),
                            until,
                            List.of(box, row.getString(2), row.getString(3), until.toString()));
                },
                soon,
                now.minus(SAID));
    }
}
