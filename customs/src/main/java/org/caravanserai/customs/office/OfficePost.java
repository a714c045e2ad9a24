package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationScope;
import org.caravanserai.customs.declaration.OfficeAnswers;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Takes in what offices send. Every message is kept as it came: one that was sent twice counts
 * once, one that came too early waits for what it builds on, one that cannot be lies in the dead
 * letters with its reason until somebody retries or dismisses it. Nothing is lost and nothing
 * happens twice.
 */
@ApplicationScoped
@Retried
@Transactional
public class OfficePost {

    /** A message is seen by who sees its declaration, and by who brought it in. */
    private static final String SEEN =
            "(:all = true and m.declaration is null or m.receivedBy = :user or exists (select 1"
                    + " from Declaration d where d.id = m.declaration and "
                    + DeclarationScope.WHERE
                    + "))";

    @Inject EntityManager em;
    @Inject OfficeAnswers answers;
    @Inject OfficeFormats formats;
    @Inject DeclarationScope scope;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * Reads a file of an office. What it says of items that were decided differently is kept as a
     * message for each decision.
     *
     * @return the first of them
     * @param source who sent it, so that its names of messages are its own
     * @throws Forbidden {@code same-person} when it decides on what the actor filed
     * @throws InvalidInput if it is no message the house can read, or one that names something at
     *     greater length than is kept
     */
    public MessageView receiveFile(String source, byte[] file) {
        String raw = OfficeFormats.text(file);
        OfficeFormats.Read read = formats.read(raw);
        List<MessageView> taken =
                read.answers().stream()
                        .map(answer -> receive(source, read.format(), answer, raw))
                        .toList();
        return taken.get(0);
    }

    /** Takes in a message that was read already; what it says is done in a moment. */
    public MessageView receive(String source, String format, OfficeAnswer answer, String raw) {
        ReceivedMessage before = find(source, answer.externalId());
        if (before != null) {
            return view(before);
        }
        refuseOwn(answer);
        ReceivedMessage message = new ReceivedMessage();
        message.source = source;
        message.externalId = answer.externalId();
        message.format = format;
        message.kind = answer.kind().name();
        message.reference = answer.reference();
        message.number = answer.number() == null ? null : answer.number().printed();
        message.content = MessageJson.write(answer);
        message.raw = raw;
        message.receivedBy = actor.get().user();
        message.receivedAt = clock.now();
        message.state = MessageState.RECEIVED;
        message.refuseTooLong();
        em.persist(message);
        em.flush();
        return view(message);
    }

    /** Whoever filed may not bring the answer either. */
    private void refuseOwn(OfficeAnswer answer) {
        answers.find(answer.reference(), answer.number())
                .map(answers::filedBy)
                .filter(actor.get().user()::equals)
                .ifPresent(
                        own -> {
                            throw new Forbidden("same-person", answer.reference());
                        });
    }

    private ReceivedMessage find(String source, String externalId) {
        return em.createQuery(
                        "from ReceivedMessage where source = :source and externalId = :id",
                        ReceivedMessage.class)
                .setParameter("source", source)
                .setParameter("id", externalId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Tries a dead letter once more.
     *
     * @throws Refusal {@code message-state}
     */
    public MessageView retry(long id) {
        ReceivedMessage message = open(id);
        message.state = MessageState.RECEIVED;
        message.problem = null;
        message.arguments = "";
        em.flush();
        return view(message);
    }

    /**
     * Puts a dead letter away.
     *
     * @throws InvalidInput without a reason
     * @throws Refusal {@code message-state}
     */
    public MessageView dismiss(long id, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 500) {
            throw InvalidInput.of("reason", "required");
        }
        ReceivedMessage message = open(id);
        message.state = MessageState.DISMISSED;
        message.settledBy = actor.get().user();
        message.settledAt = clock.now();
        message.settledNote = reason.strip();
        em.flush();
        return view(message);
    }

    private ReceivedMessage seen(long id) {
        return scope.apply(
                        em.createQuery(
                                "from ReceivedMessage m where m.id = :id and " + SEEN,
                                ReceivedMessage.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("message", id));
    }

    private ReceivedMessage open(long id) {
        ReceivedMessage message = seen(id);
        if (message.state != MessageState.DEAD && message.state != MessageState.EARLY) {
            throw new Refusal("message-state", message.state.name());
        }
        return message;
    }

    /**
     * The newest first.
     *
     * @param state null for all
     */
    public List<MessageView> list(MessageState state, int offset, int limit) {
        return scope.apply(
                        em.createQuery(
                                "from ReceivedMessage m where (:any = true or m.state = :state) and"
                                        + " "
                                        + SEEN
                                        + " order by m.id desc",
                                ReceivedMessage.class))
                .setParameter("any", state == null)
                .setParameter("state", state == null ? MessageState.DEAD : state)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(OfficePost::view)
                .toList();
    }

    public long count(MessageState state) {
        return scope.apply(
                        em.createQuery(
                                "select count(m) from ReceivedMessage m where (:any = true or"
                                        + " m.state = :state) and "
                                        + SEEN,
                                Long.class))
                .setParameter("any", state == null)
                .setParameter("state", state == null ? MessageState.DEAD : state)
                .getSingleResult();
    }

    /** As it came. */
    public String raw(long id) {
        return seen(id).raw;
    }

    /** The messages that wait to be sorted, in the order they came. */
    List<Long> received() {
        return em.createQuery(
                        "select m.id from ReceivedMessage m where m.state = :received order by"
                                + " m.id",
                        Long.class)
                .setParameter("received", MessageState.RECEIVED)
                .getResultList();
    }

    /** Lays a message aside until somebody looks at it. */
    void lay(long id, String problem, List<Object> arguments) {
        ReceivedMessage message = em.find(ReceivedMessage.class, id);
        message.state = MessageState.DEAD;
        message.problem = problem;
        message.arguments = Sorting.kept(arguments);
    }

    private static MessageView view(ReceivedMessage m) {
        return new MessageView(
                m.id,
                m.source,
                m.externalId,
                m.format,
                m.kind,
                m.declaration == null ? null : DeclarationId.print(m.declaration),
                m.number,
                m.receivedAt,
                m.receivedBy,
                m.state,
                m.problem,
                Sorting.arguments(m.arguments),
                m.settledNote);
    }
}
