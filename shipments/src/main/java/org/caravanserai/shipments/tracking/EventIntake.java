package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.shipments.container.Standings;

/**
 * Takes batches of tracking events. Each is read first; the sound ones are written in one
 * transaction, the others go into quarantine with their reason, and no message is lost.
 */
@ApplicationScoped
@Retried
@Transactional
public class EventIntake {

    /** Larger batches are the sender's to divide. */
    public static final int MOST_EVENTS = 5_000;

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Locks locks;
    @Inject CurrentActor actor;
    @Inject DcsaReader reader;
    @Inject Affected affected;
    @Inject EventStore store;
    @Inject Standings standings;
    @Inject Quarantine quarantine;
    @Inject Projection projection;

    /**
     * @param events array of events in the shape of DCSA 3.0 or 2.2
     * @throws InvalidInput {@code events-expected} or {@code too-many-events}
     */
    public IntakeResult accept(JsonNode events) {
        if (!events.isArray()) {
            throw InvalidInput.of("events", "events-expected");
        }
        List<Incoming> incoming = new ArrayList<>();
        String sender = actor.get().user();
        events.forEach(
                event ->
                        incoming.add(
                                Incoming.sound(
                                        Dcsa2.is(event) ? Dcsa2.upgraded(event, sender) : event)));
        return accept(incoming);
    }

    /**
     * @param events events that came in another form and were translated, as far as they could be
     * @throws InvalidInput {@code too-many-events}
     */
    public IntakeResult accept(List<Incoming> events) {
        if (events.size() > MOST_EVENTS) {
            throw InvalidInput.of("events", "too-many-events", MOST_EVENTS);
        }
        List<ReadEvent> sound = new ArrayList<>();
        List<IntakeResult.Quarantined> refused = new ArrayList<>();
        List<JsonNode> unread = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            try {
                sound.add(reader.read(events.get(i).translated()));
            } catch (InvalidValue why) {
                refused.add(new IntakeResult.Quarantined(i, why.code(), why.args()));
                unread.add(events.get(i).event());
            }
        }
        EventStore.Written written = sql.gathered(() -> write(sound));
        quarantine.keep(unread, refused);
        em.flush();
        return new IntakeResult(
                written.accepted(), written.updated(), written.unchanged(), refused);
    }

    private EventStore.Written write(List<ReadEvent> events) {
        Set<ContainerNumber> travelling = affected.by(events);
        Set<ContainerNumber> locked = lock(events, travelling);
        Map<String, StoredEvent> known = store.known(events);
        Map<Long, Set<ContainerNumber>> before =
                affected.named(known.values().stream().map(event -> event.id).toList());
        Set<ContainerNumber> more = new LinkedHashSet<>();
        before.values().forEach(more::addAll);
        more.removeAll(locked);
        locks.acquire(more.stream().map(LockKey::container).toList());
        more.addAll(locked);
        Map<ContainerNumber, Standings.Registered> boxes = standings.read(more);
        EventStore.Written written = store.write(events, known);
        Harvest harvest = new Harvest(travelling, before);
        written.changed().forEach(harvest::take);
        if (written.updated() > 0) {
            harvest.change(affected.by(harvest.left(), harvest.leftDocuments()));
        }
        projection.advance(boxes, harvest.additions());
        return written;
    }

    /**
     * The containers, and what events speak of as a whole: a container that boards a train and what
     * the train does must learn of each other, and two copies of one feed do not write the same
     * event at once.
     */
    private Set<ContainerNumber> lock(List<ReadEvent> events, Set<ContainerNumber> travelling) {
        Set<ContainerNumber> numbers = new LinkedHashSet<>(travelling);
        events.forEach(event -> numbers.addAll(event.containers()));
        Set<String> names = new LinkedHashSet<>();
        for (ReadEvent event : events) {
            if (event.means().train() != null) {
                names.add("train:" + event.means().train());
            }
            if (event.means().vessel() != null) {
                names.add("vessel:" + event.means().vessel());
            }
            if (event.containers().isEmpty()) {
                names.add("event:" + event.key());
            }
        }
        List<LockKey> keys = new ArrayList<>();
        numbers.forEach(number -> keys.add(LockKey.container(number)));
        names.forEach(name -> keys.add(new LockKey(LockKey.Kind.CONTAINER, name)));
        locks.acquire(keys);
        return numbers;
    }
}
