package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.exception.Alarm;
import org.caravanserai.shipments.exception.Alert;
import org.caravanserai.shipments.exception.Severity;

/**
 * Keeps messages that could not be read until somebody mends or discards them. Whose goods such a
 * message is about nobody can tell: people limited to clients see those only that they brought in.
 */
@ApplicationScoped
@Retried
@Transactional
public class Quarantine {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Alarm alarm;
    @Inject Instance<EventIntake> intake;
    @Inject Instance<ForeignForm> forms;

    void keep(List<JsonNode> unread, List<IntakeResult.Quarantined> refused) {
        for (int i = 0; i < unread.size(); i++) {
            IntakeResult.Quarantined why = refused.get(i);
            keep(unread.get(i), new InvalidValue(why.code(), why.args().toArray()));
        }
    }

    private void keep(JsonNode event, InvalidValue why) {
        keep(event, Fields.text(event, "eventRouting", "originatingParty", "partyCode"), why);
    }

    /** Keeps a message that a reader of another form could not read. */
    public void keep(JsonNode event, String source, InvalidValue why) {
        QuarantinedMessage message =
                new QuarantinedMessage(
                        source, event.toString(), why, clock.now(), actor.get().user());
        boolean known =
                em.createQuery(
                                        "select count(q) from QuarantinedMessage q"
                                                + " where q.contentHash = :hash",
                                        Long.class)
                                .setParameter("hash", message.contentHash)
                                .getSingleResult()
                        > 0;
        if (known) {
            return;
        }
        em.persist(message);
        raise(message);
    }

    private void raise(QuarantinedMessage message) {
        alarm.raise(
                new Alert(
                        "message-quarantined",
                        "quarantine:" + message.id,
                        message.contentHash,
                        null,
                        Severity.MEDIUM,
                        clock.now(),
                        List.of(String.valueOf(message.source))));
    }

    public List<QuarantineView> list(QuarantineState state, int first, int limit) {
        return em.createQuery(
                        "select q from QuarantinedMessage q where q.state = :state"
                                + " and (:all = true or q.receivedBy = :reader) order by q.id",
                        QuarantinedMessage.class)
                .setParameter("state", state)
                .setParameter("all", actor.get().clients().isEmpty())
                .setParameter("reader", actor.get().user())
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(QuarantinedMessage::view)
                .toList();
    }

    /**
     * Reads a message again, mended or as it was: perhaps its facility is known by now.
     *
     * @throws InvalidInput with the reason if it still cannot be read; it stays where it is
     */
    public void replay(long id, String mended) {
        QuarantinedMessage message = open(id);
        JsonNode event = parsed(mended);
        forms.stream()
                .filter(form -> form.isOurs(event))
                .findFirst()
                .map(form -> form.again(event))
                .orElseGet(() -> again(event))
                .ifPresent(
                        why -> {
                            throw InvalidInput.of("raw", why.code(), why.args().toArray());
                        });
        end(message, QuarantineState.REPLAYED);
    }

    private Optional<IntakeResult.Quarantined> again(JsonNode event) {
        ArrayNode one = MAPPER.createArrayNode().add(event);
        return intake.get().accept(one).quarantined().stream().findFirst();
    }

    public void discard(long id) {
        end(open(id), QuarantineState.DISCARDED);
    }

    /**
     * Takes back that a message was discarded: it waits again, and its alert is open.
     *
     * @throws Refusal {@code quarantine-not-discarded}
     */
    public void restore(long id) {
        QuarantinedMessage message = known(id);
        if (message.state != QuarantineState.DISCARDED) {
            throw new Refusal("quarantine-not-discarded", id);
        }
        message.state = QuarantineState.OPEN;
        raise(message);
        em.flush();
    }

    public QuarantineView one(long id) {
        return known(id).view();
    }

    private void end(QuarantinedMessage message, QuarantineState state) {
        message.state = state;
        alarm.quiet("message-quarantined", List.of("quarantine:" + message.id), state.name());
        em.flush();
    }

    private QuarantinedMessage known(long id) {
        QuarantinedMessage message = em.find(QuarantinedMessage.class, id);
        if (message == null || !seen(message)) {
            throw new NotFound("quarantine", id);
        }
        return message;
    }

    private QuarantinedMessage open(long id) {
        QuarantinedMessage message = known(id);
        if (message.state != QuarantineState.OPEN) {
            throw new Refusal("quarantine-ended", id);
        }
        return message;
    }

    private boolean seen(QuarantinedMessage message) {
        return actor.get().clients().isEmpty() || message.receivedBy.equals(actor.get().user());
    }

    private static JsonNode parsed(String raw) {
        try {
            return MAPPER.readTree(raw);
        } catch (JsonProcessingException malformed) {
            throw InvalidInput.of("raw", "json-malformed", malformed.getLocation().getLineNr());
        }
    }
}
