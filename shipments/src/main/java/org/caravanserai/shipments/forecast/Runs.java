package org.caravanserai.shipments.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/** Keeps how long containers took. Works inside the caller's transaction. */
@ApplicationScoped
public class Runs {

    /** Only the newest runs speak for a leg: roads and queues change. */
    private static final int NEWEST = 200;

    private static final String KNOWN =
            "select id, container, from_facility, to_facility, departed_at, arrived_at"
                    + " from shipments.leg_run where container = any(?)";
    private static final String FORGET = "delete from shipments.leg_run where id = any(?)";
    private static final String KEEP =
            "insert into shipments.leg_run"
                    + " (id, container, from_facility, to_facility, departed_at, arrived_at)";

    @Inject EntityManager em;
    @Inject PlainSql sql;

    private record Known(long id, String container, Run run) {

        static Known of(ResultSet row) throws SQLException {
            return new Known(
                    row.getLong(1),
                    row.getString(2),
                    new Run(
                            new FacilityCode(row.getString(3)),
                            new FacilityCode(row.getString(4)),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getObject(6, OffsetDateTime.class).toInstant()));
        }
    }

    /** Forgets runs that the containers' histories no longer tell, and keeps those that are new. */
    public void replace(Map<ContainerNumber, List<Run>> runs) {
        if (runs.isEmpty()) {
            return;
        }
        List<String> numbers = runs.keySet().stream().map(ContainerNumber::value).toList();
        Map<String, List<Run>> now = new HashMap<>();
        runs.forEach((number, its) -> now.put(number.value(), new ArrayList<>(its)));
        List<Long> gone =
                sql.rows(KNOWN, Known::of, numbers).stream()
                        .filter(known -> !now.get(known.container()).remove(known.run()))
                        .map(Known::id)
                        .toList();
        if (!gone.isEmpty()) {
            sql.batch(FORGET, List.<Object[]>of(new Object[] {gone}));
        }
        keep(now);
    }

    /** Keeps what is new of containers whose earlier runs stay as they are. */
    public void add(Map<ContainerNumber, List<Run>> runs) {
        Map<String, List<Run>> now = new HashMap<>();
        runs.forEach((number, its) -> now.put(number.value(), its));
        keep(now);
    }

    private void keep(Map<String, List<Run>> runs) {
        List<Object[]> fresh = new ArrayList<>();
        runs.forEach((container, its) -> its.forEach(run -> fresh.add(row(container, run))));
        List<Long> ids = sql.numbers("shipments.leg_run_seq", fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            fresh.get(i)[0] = ids.get(i);
        }
        sql.insert(KEEP, fresh);
    }

    private static Object[] row(String container, Run run) {
        return new Object[] {
            null, container, run.from().value(), run.to().value(), run.departedAt(), run.arrivedAt()
        };
    }

    /** How long the containers that left a place last had stood there, the shortest first. */
    public List<Duration> dwells(FacilityCode place) {
        return em.createQuery(
                        "select came.arrivedAt, went.departedAt from LegRun came, LegRun went"
                                + " where came.to = :place and went.from = :place"
                                + " and went.container = came.container"
                                + " and went.departedAt > came.arrivedAt"
                                + " and not exists (select x.id from LegRun x"
                                + " where x.container = came.container"
                                + " and x.departedAt > came.arrivedAt"
                                + " and x.departedAt < went.departedAt)"
                                + " order by went.departedAt desc, went.id desc",
                        Object[].class)
                .setParameter("place", place)
                .setMaxResults(NEWEST)
                .getResultStream()
                .map(row -> Duration.between((Instant) row[0], (Instant) row[1]))
                .sorted()
                .toList();
    }

    /** The newest runs of a way, the shortest first. */
    List<Duration> of(FacilityCode from, FacilityCode to) {
        return em.createQuery(
                        "select r from LegRun r where r.from = :from and r.to = :to"
                                + " order by r.arrivedAt desc, r.id desc",
                        LegRun.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(NEWEST)
                .getResultStream()
                .map(run -> run.run().took())
                .sorted()
                .toList();
    }
}
