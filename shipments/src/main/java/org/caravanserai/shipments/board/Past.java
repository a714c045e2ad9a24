package org.caravanserai.shipments.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.container.SeenBy;

/**
 * Where the boxes were at a moment: by the last thing that had happened to each, or to the train it
 * was on, or that our own people had done to it, late news included. Works inside the caller's
 * transaction.
 */
@ApplicationScoped
class Past {

    /** Of whom nothing was heard for so long before, the picture says nothing. */
    private static final Duration LONGEST_STAY = Duration.ofDays(45);

    private static final String EVENT =
            " where c.moved_at >= ? and e.classifier = 'ACT' and not e.retracted"
                    + " and e.facility is not null and e.happened_at between ? and ?";
    private static final String HAPPENED =
            "select c.number, c.destination, e.facility, e.event_code, e.happened_at, e.id"
                    + " from shipments.container c ";
    private static final String OWN =
            "join shipments.event_container x on x.container = c.number"
                    + " join shipments.tracking_event e on e.id = x.event";
    private static final String OF_ITS_TRAIN =
            "join shipments.carriage_interval r on r.container = c.number and r.kind = 'TRAIN'"
                    + " join shipments.tracking_event e on e.train = r.reference and e.wide"
                    + " and e.happened_at >= r.from_at"
                    + " and (r.to_at is null or e.happened_at <= r.to_at)";

    /** What our own people did says where the box stood, as well as a message. */
    private static final String OF_THE_HOUSE =
            "select c.number, coalesce(h.destination, c.destination) as destination, h.facility,"
                    + " h.milestone as event_code, h.happened_at, h.id from shipments.container c"
                    + " join shipments.house_event h on h.container = c.number"
                    + " where c.moved_at >= ? and h.milestone in ('WH_RECEIVED', 'STRIPPED',"
                    + " 'GATE_LOADED') and h.facility is not null"
                    + " and h.happened_at between ? and ?";

    private static final String TURNS =
            "(select number, facility, destination, happened_at,"
                    + " case when event_code in ('DEPA', 'GTOT') then true else false end"
                    + " as left_it, row_number() over (partition by number"
                    + " order by happened_at desc, id desc) as turn"
                    + " from (%s union all %s union all %s) s) t where turn = 1";
    private static final String LAST =
            "select facility, destination, left_it, count(*), min(happened_at) from "
                    + TURNS
                    + " group by facility, destination, left_it";
    private static final String HELD =
            "select facility, count(*) from "
                    + TURNS
                    + " and not left_it and exists (select 1 from shipments.hold d"
                    + " where d.container = t.number and d.since <= ?"
                    + " and (d.lifted is null or d.lifted > ?)) group by facility";
    private static final String ANNOUNCED =
            "select c.origin, cast(null as varchar(40)), false, count(*), min(c.announced_at)"
                    + " from shipments.container c where c.origin is not null"
                    + " and c.announced_at between ? and ? and not exists"
                    + " (select 1 from shipments.event_container x"
                    + " join shipments.tracking_event e on e.id = x.event"
                    + " where x.container = c.number and e.classifier = 'ACT'"
                    + " and not e.retracted and e.happened_at <= ?)%s group by c.origin";

    @Inject PlainSql sql;
    @Inject CurrentActor actor;

    /**
     * Boxes that had last been seen alike.
     *
     * @param left whether they had left that place
     */
    record Stay(
            FacilityCode facility,
            FacilityCode destination,
            boolean left,
            int boxes,
            Instant oldest) {

        static Stay of(ResultSet row) throws SQLException {
            return new Stay(
                    new FacilityCode(row.getString(1)),
                    row.getString(2) == null ? null : new FacilityCode(row.getString(2)),
                    row.getBoolean(3),
                    row.getInt(4),
                    row.getObject(5, OffsetDateTime.class).toInstant());
        }
    }

    List<Stay> seen(Instant at) {
        List<Object> given = new ArrayList<>();
        return sql.rows(told(LAST, at, given), Stay::of, given.toArray());
    }

    /** How many boxes stood at a place under a hold that lasted then. */
    Map<FacilityCode, Integer> held(Instant at) {
        List<Object> given = new ArrayList<>();
        String asked = told(HELD, at, given);
        given.addAll(List.of(at, at));
        Map<FacilityCode, Integer> held = new HashMap<>();
        sql.rows(
                asked,
                row -> held.put(new FacilityCode(row.getString(1)), row.getInt(2)),
                given.toArray());
        return held;
    }

    private String told(String question, Instant at, List<Object> given) {
        String own = HAPPENED + OWN + EVENT + narrowed(at, given);
        String train = HAPPENED + OF_ITS_TRAIN + EVENT + narrowed(at, given);
        String house = OF_THE_HOUSE + narrowed(at, given);
        return question.formatted(own, train, house);
    }

    List<Stay> announced(Instant at) {
        List<Object> given = new ArrayList<>(List.of(at.minus(LONGEST_STAY), at, at));
        return sql.rows(ANNOUNCED.formatted(scope(given)), Stay::of, given.toArray());
    }

    private String narrowed(Instant at, List<Object> given) {
        Instant since = at.minus(LONGEST_STAY);
        given.addAll(List.of(since, since, at));
        return scope(given);
    }

    private String scope(List<Object> given) {
        return SeenBy.and(actor.get(), given);
    }
}
