package org.caravanserai.shipments.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.EventIntake;
import org.caravanserai.shipments.tracking.ForeignForm;
import org.caravanserai.shipments.tracking.Incoming;
import org.caravanserai.shipments.tracking.IntakeResult;
import org.caravanserai.shipments.tracking.Quarantine;

/** Captures EPCIS documents, gives their events out again, and says what is in a container. */
@ApplicationScoped
@Retried
@Transactional
public class EpcisBook implements ForeignForm {

    /** Larger documents are the sender's to divide. */
    public static final int MOST_EVENTS = 5_000;

    private static final List<CSVRecord> STEPS = ReferenceTable.read(EpcisBook.class, "steps.csv");
    private static final String EVENT =
            "insert into shipments.epcis_event (id, event_id, type, action, biz_step, facility,"
                    + " parent, happened_at, recorded_at, recorded_by, raw)";
    private static final String ITEM = "insert into shipments.epcis_item (event, epc)";
    private static final String KNOWN =
            "select event_id from shipments.epcis_event where event_id = any(?)";
    private static final String PAGE =
            "select e.id, e.raw from shipments.epcis_event e where e.id > ?%s order by e.id limit"
                    + " ?";
    private static final String CONTENT =
            "select e.action, i.epc, e.happened_at from shipments.epcis_event e join"
                    + " shipments.epcis_item i on i.event = e.id where e.parent = ? and e.type ="
                    + " 'AggregationEvent' and e.wrong_at is null order by e.happened_at, e.action,"
                    + " e.id, i.epc";

    @Inject PlainSql sql;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Network network;
    @Inject Containers containers;
    @Inject EventIntake intake;
    @Inject Quarantine quarantine;
    @Inject EpcisEvents listed;

    /** An event as it came; the position grows with what was learned later. */
    public record Entry(long position, String raw) {}

    /**
     * A thing that is in a container.
     *
     * @param since when it was put in
     */
    public record Content(String epc, Instant since) {}

    /**
     * @param document an EPCISDocument, or one bare event
     * @throws InvalidInput {@code events-expected} or {@code too-many-events}
     */
    public Captured capture(JsonNode document) {
        List<JsonNode> events = events(document);
        locks.acquire(new LockKey(LockKey.Kind.CONTAINER, "epcis"));
        List<IntakeResult.Quarantined> refused = new ArrayList<>();
        Map<String, JsonNode> sound = new LinkedHashMap<>();
        List<JsonNode> wrong = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EpcisReader event = new EpcisReader(events.get(i));
            try {
                event.check();
                sound.putIfAbsent(event.id(), events.get(i));
                if (event.declaredWrong()) {
                    wrong.add(events.get(i));
                }
            } catch (InvalidValue why) {
                refused.add(new IntakeResult.Quarantined(i, why.code(), why.args()));
                quarantine.keep(events.get(i), actor.get().user(), why);
            }
        }
        int readable = events.size() - refused.size();
        Set<String> known = new HashSet<>(sql.rows(KNOWN, row -> row.getString(1), sound.keySet()));
        sound.keySet().removeAll(known);
        write(sound.values().stream().map(EpcisReader::new).toList(), sound);
        List<Incoming> moves = new ArrayList<>();
        takeBack(wrong);
        sound.values().forEach(event -> moves.addAll(moves(new EpcisReader(event))));
        wrong.stream()
                .filter(event -> !sound.containsValue(event))
                .forEach(event -> moves.addAll(moves(new EpcisReader(event))));
        IntakeResult tracking = moves.isEmpty() ? null : intake.accept(moves);
        return new Captured(sound.size(), readable - sound.size(), refused, tracking);
    }

    /** An event that its sender declared wrong stays as it came, and counts no more. */
    private void takeBack(List<JsonNode> wrong) {
        sql.batch(
                "update shipments.epcis_event set wrong_at = ?, wrong_reason = ? where event_id = ?"
                        + " and wrong_at is null",
                wrong.stream()
                        .map(EpcisReader::new)
                        .map(event -> new Object[] {clock.now(), event.whyWrong(), event.id()})
                        .toList());
    }

    @Override
    public boolean isOurs(JsonNode event) {
        return EpcisReader.isEvent(event);
    }

    @Override
    public Optional<IntakeResult.Quarantined> again(JsonNode event) {
        return capture(event).refused().stream().findFirst();
    }

    private static List<JsonNode> events(JsonNode document) {
        JsonNode list = document.path("epcisBody").path("eventList");
        List<JsonNode> events = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(events::add);
        } else if (EpcisReader.isEvent(document)) {
            events.add(document);
        } else {
            throw InvalidInput.of("epcisBody.eventList", "events-expected");
        }
        if (events.size() > MOST_EVENTS) {
            throw InvalidInput.of("epcisBody.eventList", "too-many-events", MOST_EVENTS);
        }
        return events;
    }

    private void write(List<EpcisReader> events, Map<String, JsonNode> raw) {
        List<Long> ids = sql.numbers("shipments.epcis_event_seq", events.size());
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EpcisReader event = events.get(i);
            Long id = ids.get(i);
            rows.add(
                    new Object[] {
                        id,
                        event.id(),
                        event.type(),
                        event.action(),
                        event.step(),
                        facility(event),
                        event.parent(),
                        event.at().toInstant(),
                        clock.now(),
                        actor.get().user(),
                        raw.get(event.id()).toString()
                    });
            event.items().forEach(epc -> items.add(new Object[] {id, epc}));
        }
        sql.insert(EVENT, rows);
        sql.insert(ITEM, items);
    }

    private String facility(EpcisReader event) {
        return network.find(event.place() == null ? "" : event.place())
                .map(Facility::code)
                .map(Object::toString)
                .orElse(null);
    }

    /** The tracking events of whole boxes that an event stands for; most stand for none. */
    private List<Incoming> moves(EpcisReader event) {
        String facility = facility(event);
        String code =
                STEPS.stream()
                        .filter(row -> row.get("type").equals(event.type()))
                        .filter(row -> row.get("bizStep").equals(event.step()))
                        .filter(row -> Set.of("*", "" + event.action()).contains(row.get("action")))
                        .map(row -> row.get("event"))
                        .findFirst()
                        .orElse(null);
        return code == null || facility == null
                ? List.of()
                : event.boxes().stream()
                        .filter(box -> !"STRP".equals(code) || isEmpty(box))
                        .map(box -> EpcisMove.of(event, box, code, facility, actor.get().user()))
                        .toList();
    }

    /** A box is stripped when the last thing is out of it. */
    private boolean isEmpty(ContainerNumber box) {
        return inside(EpcisReader.BIC + box.value()).isEmpty();
    }

    /** What is in a container now, by its events in the order they happened. */
    public List<Content> contents(ContainerNumber number) {
        containers.one(number);
        return inside(EpcisReader.BIC + number.value());
    }

    private List<Content> inside(String parent) {
        Map<String, Content> inside = new LinkedHashMap<>();
        sql.rows(
                        CONTENT,
                        row ->
                                Map.entry(
                                        row.getString(1),
                                        new Content(
                                                row.getString(2),
                                                row.getObject(3, OffsetDateTime.class)
                                                        .toInstant())),
                        parent)
                .forEach(
                        entry -> {
                            Content thing = entry.getValue();
                            if (thing.epc().equals(parent)) {
                                return;
                            }
                            if ("ADD".equals(entry.getKey())) {
                                inside.putIfAbsent(thing.epc(), thing);
                            } else if ("DELETE".equals(entry.getKey())) {
                                inside.remove(thing.epc());
                            }
                        });
        return List.copyOf(inside.values());
    }

    /**
     * Whoever is limited to sites sees what happened there; whoever is limited to clients sees
     * none, since an event does not say whose the goods are.
     *
     * @param epc null for all
     * @param after position of the last entry seen, 0 for the first page
     */
    public List<Entry> list(String epc, long after, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(after));
        String where = listed.narrowed(epc, arguments);
        if (where == null) {
            return List.of();
        }
        arguments.add(limit);
        return sql.rows(
                PAGE.formatted(where),
                row -> new Entry(row.getLong(1), row.getString(2)),
                arguments.toArray());
    }
}
