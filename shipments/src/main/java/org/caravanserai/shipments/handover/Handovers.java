package org.caravanserai.shipments.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.network.Network;

/**
 * Hands over between two sites. A note is seen by both of its sites; a point that is open stays
 * before both until one of them says what came of it.
 */
@ApplicationScoped
@Retried
@Transactional
public class Handovers {

    private static final int LONGEST_BODY = 4000;
    private static final int LONGEST_POINT = 500;
    private static final int LONGEST_SHIFT = 40;
    private static final int MOST_POINTS = 50;
    private static final String SITES = " (n.from in :sites or n.to in :sites)";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Network network;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Notes from or to the reader's sites, the newest first. */
    public List<HandoverNote> list(int first, int limit) {
        return notes("select n from HandoverRow n", " order by n.id desc", HandoverRow.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::note)
                .toList();
    }

    public long count() {
        return notes("select count(n) from HandoverRow n", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> notes(String select, String tail, Class<T> type) {
        Actor seer = actor.get();
        boolean all = seer.sites().isEmpty();
        TypedQuery<T> query = em.createQuery(select + (all ? "" : " where" + SITES) + tail, type);
        return all ? query : query.setParameter("sites", seer.sites());
    }

    public HandoverNote one(long id) {
        return note(seen(id));
    }

    /** Every point that is still open between the reader's sites and others, the oldest first. */
    public List<OpenPoint> open() {
        Actor seer = actor.get();
        return em.createQuery(
                        "select p from OpenPointRow p where p.doneAt is null order by p.id",
                        OpenPointRow.class)
                .getResultStream()
                .map(OpenPointRow::point)
                .filter(p -> seer.sees(p.site()) || seer.sees(p.otherSite()))
                .toList();
    }

    /**
     * @throws InvalidInput naming every wrong field
     */
    public HandoverNote write(HandoverDraft given) {
        List<Problem> problems = new ArrayList<>();
        FacilityCode from = site("from", given.from(), problems);
        FacilityCode to = site("to", given.to(), problems);
        if (from != null && from.equals(to)) {
            problems.add(Problem.of("to", "handover-to-itself"));
        }
        if (from != null && !actor.get().sees(from)) {
            problems.add(Problem.of("from", "not-your-site", from));
        }
        String shift = text("shift", given.shift(), LONGEST_SHIFT, problems);
        String body = text("body", given.body(), LONGEST_BODY, problems);
        List<String> points = points(given.points(), problems);
        Set<String> containers = containers(given.containers(), problems);
        InvalidInput.throwIfAny(problems);
        HandoverRow row = new HandoverRow(from, to, shift, body, actor.get().user(), clock.now());
        em.persist(row);
        em.flush();
        points.forEach(said -> em.persist(new OpenPointRow(row, said)));
        sql.batch(
                "insert into shipments.handover_container (handover, container) values (?, ?)",
                containers.stream().map(box -> new Object[] {row.id, box}).toList());
        em.flush();
        return note(row);
    }

    /** Says that the other site has read it; the writer's own reading is no receipt. */
    public void read(long id) {
        HandoverRow row = seen(id);
        String reader = actor.get().user();
        if (reader.equals(row.writtenBy)) {
            throw new Refusal("own-note");
        }
        em.createNativeQuery(
                        "insert into shipments.handover_reading (handover, reader, read_at)"
                                + " values (:note, :reader, :at) on conflict do nothing")
                .setParameter("note", id)
                .setParameter("reader", reader)
                .setParameter("at", clock.now())
                .executeUpdate();
    }

    /**
     * @throws Refusal {@code point-done} if somebody was quicker
     */
    public void done(long point, String outcome) {
        List<Problem> problems = new ArrayList<>();
        String said = text("outcome", outcome, LONGEST_POINT, problems);
        InvalidInput.throwIfAny(problems);
        OpenPointRow row = em.find(OpenPointRow.class, point, LockModeType.PESSIMISTIC_WRITE);
        Actor seer = actor.get();
        if (row == null || !seer.sees(row.site) && !seer.sees(row.otherSite)) {
            throw new NotFound("point", point);
        }
        if (row.doneAt != null) {
            throw new Refusal("point-done", row.doneBy);
        }
        row.doneAt = clock.now();
        row.doneBy = seer.user();
        row.outcome = said;
        em.flush();
    }

    private HandoverRow seen(long id) {
        HandoverRow row = em.find(HandoverRow.class, id);
        if (row == null || !actor.get().sees(row.from) && !actor.get().sees(row.to)) {
            throw new NotFound("handover", id);
        }
        return row;
    }

    private HandoverNote note(HandoverRow row) {
        return new HandoverNote(
                row.id,
                row.from,
                row.to,
                row.shift,
                row.body,
                row.writtenBy,
                row.writtenAt,
                sql.rows(
                        "select reader, read_at from shipments.handover_reading"
                                + " where handover = ? order by read_at, reader",
                        r ->
                                new HandoverNote.Reading(
                                        r.getString(1),
                                        r.getObject(2, OffsetDateTime.class).toInstant()),
                        row.id),
                em.createQuery(
                                "select p from OpenPointRow p where p.handover = :note"
                                        + " order by p.id",
                                OpenPointRow.class)
                        .setParameter("note", row.id)
                        .getResultStream()
                        .map(OpenPointRow::point)
                        .toList(),
                sql.rows(
                        "select container from shipments.handover_container"
                                + " where handover = ? order by container",
                        r -> r.getString(1),
                        row.id));
    }

    private FacilityCode site(String field, String given, List<Problem> problems) {
        String code = given == null ? "" : given.strip();
        if (code.isEmpty()) {
            problems.add(Problem.of(field, "required"));
            return null;
        }
        if (network.find(code).isEmpty()) {
            problems.add(Problem.of(field, "unknown-facility", Given.shown(code)));
            return null;
        }
        return new FacilityCode(code);
    }

    private static String text(String field, String given, int longest, List<Problem> problems) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            problems.add(Problem.of(field, "required"));
        } else if (text.length() > longest) {
            problems.add(Problem.of(field, "text-too-long", longest, text.length()));
        }
        return text;
    }

    private static List<String> points(List<String> given, List<Problem> problems) {
        List<String> points =
                given == null
                        ? List.of()
                        : given.stream()
                                .map(p -> p == null ? "" : Given.collapsed(p))
                                .filter(p -> !p.isEmpty())
                                .toList();
        if (points.size() > MOST_POINTS) {
            problems.add(Problem.of("points", "too-many-points", MOST_POINTS));
        }
        points.stream()
                .filter(point -> point.length() > LONGEST_POINT)
                .forEach(
                        point ->
                                problems.add(
                                        Problem.of(
                                                "points",
                                                "text-too-long",
                                                LONGEST_POINT,
                                                point.length())));
        return points;
    }

    private static Set<String> containers(List<String> given, List<Problem> problems) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String text : given == null ? List.<String>of() : given) {
            try {
                if (text != null && !text.isBlank()) {
                    numbers.add(ContainerNumber.parse(text).value());
                }
            } catch (InvalidValue wrong) {
                problems.add(wrong.at("containers"));
            }
        }
        return numbers;
    }
}
