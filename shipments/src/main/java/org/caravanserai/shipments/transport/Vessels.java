package org.caravanserai.shipments.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.container.SeenBy;

/** The register of vessels and ferries: every one that carried a container, within the scope. */
@ApplicationScoped
@Retried
@Transactional
public class Vessels {

    private static final int MOST = 1_000;
    private static final String BOXES =
            " from shipments.carriage_interval r join shipments.container c"
                    + " on c.number = r.container where r.kind = 'VESSEL'"
                    + " and r.reference is not null";
    private static final String VESSEL =
            "select r.reference, count(distinct case when r.to_at is null then r.container end),"
                    + " count(distinct r.container), max(r.from_at)";
    private static final String CALLS =
            "select e.milestone, e.classifier, e.happened_at, e.facility, e.source, e.recorded_at"
                    + " from shipments.tracking_event e where e.vessel = ? and not e.retracted"
                    + " and e.event_code in ('ARRI', 'DEPA')"
                    + " order by e.happened_at desc, e.id desc limit ?";

    @Inject PlainSql sql;
    @Inject CurrentActor actor;

    /** Those that were boarded last come first. */
    public List<VesselView> list(String q, int first, int limit) {
        List<Object> given = new ArrayList<>();
        String where = narrowed(q, given);
        given.add(limit);
        given.add(first);
        return sql.rows(
                VESSEL
                        + where
                        + " group by r.reference order by max(r.from_at) desc, r.reference"
                        + " limit ? offset ?",
                Vessels::vessel,
                given.toArray());
    }

    public long count(String q) {
        List<Object> given = new ArrayList<>();
        String where = narrowed(q, given);
        return sql.rows(
                        "select count(distinct r.reference)" + where,
                        row -> row.getLong(1),
                        given.toArray())
                .get(0);
    }

    private String narrowed(String q, List<Object> given) {
        String where = BOXES;
        if (q != null && !q.isBlank()) {
            where += " and upper(r.reference) like ? escape '!'";
            given.add("%" + q.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return where + SeenBy.and(actor.get(), given);
    }

    /**
     * @throws NotFound if no container of the reader's was ever on it
     */
    public VesselView.Sheet one(String name) {
        List<Object> given = new ArrayList<>(List.of(String.valueOf(name)));
        String where = BOXES + " and r.reference = ?" + SeenBy.and(actor.get(), given);
        List<VesselView> found =
                sql.rows(
                        VESSEL + where + " group by r.reference", Vessels::vessel, given.toArray());
        if (found.isEmpty()) {
            throw new NotFound("vessel", name);
        }
        List<VesselView.Call> calls = sql.rows(CALLS, Vessels::call, name, MOST);
        given.add(MOST);
        List<VesselView.Load> loads =
                sql.rows(
                        "select r.container, c.destination, r.from_at, r.to_at"
                                + where
                                + " order by case when r.to_at is null then 0 else 1 end,"
                                + " r.from_at desc, r.container limit ?",
                        Vessels::load,
                        given.toArray());
        return new VesselView.Sheet(found.get(0), calls, loads);
    }

    private static VesselView vessel(ResultSet row) throws SQLException {
        return new VesselView(row.getString(1), row.getLong(2), row.getLong(3), instant(row, 4));
    }

    private static VesselView.Call call(ResultSet row) throws SQLException {
        return new VesselView.Call(
                row.getString(1),
                row.getString(2),
                instant(row, 3),
                place(row.getString(4)),
                row.getString(5),
                instant(row, 6));
    }

    private static VesselView.Load load(ResultSet row) throws SQLException {
        return new VesselView.Load(
                row.getString(1), place(row.getString(2)), instant(row, 3), instant(row, 4));
    }

    private static FacilityCode place(String code) {
        return code == null ? null : new FacilityCode(code);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
