package org.caravanserai.shipments.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.consignment.ConsignmentView;
import org.caravanserai.shipments.consignment.Consignments;

/** Puts the SMGS note together out of the list, the reloadings and what people wrote. */
@ApplicationScoped
@Retried
@Transactional
public class SmgsNotes {

    /** Boxes that people write; the others come from the list, the wagons and the reloadings. */
    public static final List<String> WRITTEN =
            List.of("3", "6", "20", "21", "22", "23", "24", "25", "26", "27", "28");

    private static final String RELOADED =
            "select s.container, s.wagon, r.facility, s.scanned_at, l.gross_kg, l.packages from"
                + " shipments.reload_scan s join shipments.reload_list r on r.id = s.reload_list"
                + " join shipments.reload_line l on l.reload_list = r.id and l.container ="
                + " s.container where s.container = any(?) and s.undone_at is null and s.wagon is"
                + " not null and r.state = 'POSTED' and s.scanned_at >= ? order by s.scanned_at,"
                + " s.id";

    private static final String STATION =
            "select code from shipments.external_code where facility = ? and scheme = 'ESR' and"
                + " valid_from <= ? and (valid_to is null or valid_to >= ?) order by id limit 1";

    private static final int LONGEST = 1000;
    private static final int LONGEST_NUMBER = 60;

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Consignments consignments;
    @Inject Wagons wagons;

    /**
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public SmgsNote one(String number) {
        ConsignmentView consignment = consignments.one(number);
        LocalDate day = consignment.announcedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return new SmgsNote(
                consignment,
                station(consignment.origin(), day),
                station(consignment.destination(), day),
                written(number),
                carried(consignment),
                references(number));
    }

    private String station(FacilityCode facility, LocalDate day) {
        return sql.rows(STATION, row -> row.getString(1), facility.value(), day, day).stream()
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> written(String number) {
        Map<String, String> written = new LinkedHashMap<>();
        em.createQuery(
                        "select b from NoteBox b where b.consignment = :number order by b.id",
                        NoteBox.class)
                .setParameter("number", number)
                .getResultStream()
                .forEach(box -> written.put(box.box, box.content));
        return written;
    }

    private List<Carried> carried(ConsignmentView consignment) {
        List<Carried> bare = new ArrayList<>();
        consignment.containers().forEach(container -> bare.add(announced(container)));
        List<String> numbers =
                consignment.containers().stream().map(c -> c.number().value()).toList();
        bare.addAll(
                sql.rows(
                        RELOADED,
                        row ->
                                new Carried(
                                        row.getString(1),
                                        WagonData.unknown(row.getString(2)),
                                        new FacilityCode(row.getString(3)),
                                        row.getObject(4, OffsetDateTime.class).toInstant(),
                                        row.getBigDecimal(5),
                                        row.getBigDecimal(6)),
                        numbers,
                        since(consignment)));
        Map<String, WagonData> known =
                wagons.known(bare.stream().map(c -> c.wagon().number()).distinct().toList());
        return bare.stream()
                .map(
                        c ->
                                new Carried(
                                        c.container(),
                                        known.get(c.wagon().number()),
                                        c.facility(),
                                        c.at(),
                                        c.grossKg(),
                                        c.places()))
                .toList();
    }

    /** A list may be taken in late, after the train was reloaded already. */
    private static Instant since(ConsignmentView consignment) {
        return consignment.announcedAt().minus(Duration.ofDays(30));
    }

    private static Carried announced(AnnouncedContainer container) {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal places = BigDecimal.ZERO;
        for (AnnouncedLine line : container.lines()) {
            gross = gross.add(line.measures().grossKg());
            places = places.add(line.measures().packages());
        }
        return new Carried(
                container.number().value(),
                WagonData.unknown(container.wagon()),
                null,
                null,
                gross,
                places);
    }

    private List<ReferenceView> references(String number) {
        return em.createQuery(
                        "select r from NoteReference r where r.consignment = :number"
                                + " and r.struckAt is null order by r.id",
                        NoteReference.class)
                .setParameter("number", number)
                .getResultStream()
                .map(NoteReference::view)
                .toList();
    }

    /**
     * Writes boxes anew; one that says the same as before is left alone.
     *
     * @param seen what stood in the boxes that are written, by their numbers; null where nobody
     *     looked
     * @throws InvalidInput {@code note-box-not-written} for a box that comes from elsewhere
     * @throws org.caravanserai.kernel.problem.Refusal {@code changed-meanwhile}
     */
    public SmgsNote write(String number, Map<String, String> boxes, Seen seen) {
        locks.acquire(key(number));
        consignments.one(number);
        List<Problem> problems = new ArrayList<>();
        boxes.forEach(
                (box, text) -> {
                    if (!WRITTEN.contains(box)) {
                        problems.add(Problem.of("boxes." + box, "note-box-not-written", box));
                    } else if (text != null && text.length() > LONGEST) {
                        problems.add(Problem.of("boxes." + box, "note-too-long", LONGEST));
                    }
                });
        InvalidInput.throwIfAny(problems);
        Map<String, String> before = written(number);
        Seen.check(seen, seen(before));
        boxes.forEach(
                (box, text) -> {
                    String now = text == null ? "" : text.strip();
                    if (!now.equals(before.getOrDefault(box, ""))) {
                        em.persist(new NoteBox(number, box, now, clock.now(), actor.get().user()));
                    }
                });
        em.flush();
        return one(number);
    }

    private static Seen seen(Map<String, String> written) {
        Seen seen = Seen.NOTHING;
        for (String box : WRITTEN) {
            seen = seen.and(box, written.get(box));
        }
        return seen;
    }

    /** Names another transport document of the same goods. */
    public SmgsNote refer(String number, ReferenceView reference) {
        locks.acquire(key(number));
        consignments.one(number);
        List<Problem> problems = new ArrayList<>();
        if (reference.kind() == null) {
            problems.add(Problem.of("kind", "required"));
        }
        String given = reference.number();
        if (given == null || given.isBlank() || given.length() > LONGEST_NUMBER) {
            problems.add(Problem.of("number", "required"));
        }
        InvalidInput.throwIfAny(problems);
        em.persist(new NoteReference(number, reference, clock.now(), actor.get().user()));
        em.flush();
        return one(number);
    }

    /** Strikes a reference out; it stays on record. */
    public SmgsNote strike(String number, long reference) {
        locks.acquire(key(number));
        consignments.one(number);
        NoteReference found = em.find(NoteReference.class, reference);
        if (found == null || !found.consignment.equals(number) || found.struckAt != null) {
            throw new NotFound("note-reference", reference);
        }
        found.struckAt = clock.now();
        found.struckBy = actor.get().user();
        em.flush();
        return one(number);
    }

    private static LockKey key(String number) {
        return new LockKey(LockKey.Kind.CONTAINER, "note:" + number);
    }
}
