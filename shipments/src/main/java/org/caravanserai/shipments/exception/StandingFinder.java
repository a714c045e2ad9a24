package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;

/** What the register alone tells: silence, long dwell, doubtful numbers, lasting holds. */
@ApplicationScoped
class StandingFinder implements Finder {

    private static final long MINUTES_PER_HOUR = 60;
    private static final String UNDER_WAY = "c.status = 'UNDER_WAY'";

    /** Condition and what the fact is told by, with the moment since when, for each kind. */
    private static final Map<String, Question> QUESTIONS =
            Map.of(
                    "container-silent",
                    new Question(UNDER_WAY + " and c.heard_at < ?", "c.heard_at", "c.heard_at"),
                    "long-dwell",
                    new Question(
                            UNDER_WAY + " and c.departed = false and c.moved_at < ?",
                            "c.moved_at",
                            "c.facility"),
                    "note-missing",
                    new Question(
                            UNDER_WAY
                                    + " and c.consignment is null and c.departed = false"
                                    + " and exists (select 1 from shipments.border_pair p"
                                    + " where p.from_facility = c.facility)",
                            "c.moved_at",
                            "c.facility"),
                    "number-doubtful",
                    new Question(
                            "c.doubt is not null and c.status <> 'WITHDRAWN'",
                            "c.registered_at",
                            "c.number"));

    private static final String HOLDS =
            "select c.number, c.facility, h.since, h.code, c.wagon from shipments.hold h"
                    + " join shipments.container c on c.number = h.container"
                    + " where h.lifted is null and h.since < ?";

    /** A device on a box that has sent no position since it was fixed, or for long. */
    private static final String DEVICES =
            "select n.container, c.facility, coalesce(max(e.happened_at), n.fixed_at), n.device,"
                    + " c.wagon from shipments.navigation_seal n"
                    + " join shipments.container c on c.number = n.container"
                    + " left join shipments.event_container x on x.container = n.container"
                    + " left join shipments.tracking_event e on e.id = x.event"
                    + " and e.event_code = 'DETC' and not e.retracted"
                    + " and e.happened_at >= n.fixed_at where n.removed_at is null"
                    + " group by n.container, c.facility, n.fixed_at, n.device, c.wagon"
                    + " having coalesce(max(e.happened_at), n.fixed_at) < ?";

    private static final String HOLD_LASTS = "hold-lasts";
    private static final String NAVIGATION = "navigation-silent";

    @Inject PlainSql sql;

    private record Question(String condition, String since, String fact) {

        String sql() {
            return "select c.number, c.facility, "
                    + since
                    + ", cast("
                    + fact
                    + " as varchar(60)), c.wagon from shipments.container c where "
                    + condition;
        }
    }

    private record Row(String number, String facility, Instant since, String fact, String wagon) {

        static Row of(ResultSet row) throws SQLException {
            OffsetDateTime since = row.getObject(3, OffsetDateTime.class);
            return new Row(
                    row.getString(1),
                    row.getString(2),
                    since == null ? null : since.toInstant(),
                    row.getString(4),
                    row.getString(5));
        }
    }

    @Override
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(QUESTIONS.keySet());
        kinds.add(HOLD_LASTS);
        kinds.add(NAVIGATION);
        return kinds;
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        String asked =
                switch (rule.kind()) {
                    case HOLD_LASTS -> HOLDS;
                    case NAVIGATION -> DEVICES;
                    default -> QUESTIONS.get(rule.kind()).sql();
                };
        Instant before =
                rule.threshold() == null
                        ? now
                        : now.minus(
                                Duration.ofMinutes(
                                        rule.threshold().longValue() * MINUTES_PER_HOUR));
        List<Row> rows =
                asked.contains("?") ? sql.rows(asked, Row::of, before) : sql.rows(asked, Row::of);
        return rows.stream().map(row -> alert(rule, row, now)).toList();
    }

    private static Alert alert(Rule rule, Row row, Instant now) {
        Instant since = row.since() == null ? now : row.since();
        return new Alert(
                rule.kind(),
                Alarm.container(row.number()),
                rule.kind().equals("container-silent") ? since.toString() : row.fact(),
                row.facility() == null ? null : new FacilityCode(row.facility()),
                rule.severity(),
                since,
                args(rule.kind(), row, since));
    }

    private static List<String> args(String kind, Row row, Instant since) {
        return switch (kind) {
            case "container-silent" -> List.of(row.number(), since.toString());
            case "long-dwell" -> List.of(row.number(), row.facility(), since.toString());
            case HOLD_LASTS, NAVIGATION -> List.of(row.number(), row.fact(), since.toString());
            case "note-missing" -> List.of(row.number(), row.facility());
            default -> List.of(row.number());
        };
    }
}
