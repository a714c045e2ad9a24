package org.caravanserai.customs.office;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.OfficeAnswers;
import org.caravanserai.kernel.event.DeclarationRegistered;
import org.caravanserai.kernel.problem.Refusal;

/** Finds out what a message of an office is about, and does it or lets it wait. */
@ApplicationScoped
class Sorting {

    private static final String BETWEEN = "\u001f";

    @Inject EntityManager em;
    @Inject OfficeAnswers answers;
    @Inject OfficeRequests requests;

    /** What waited for a number can go on, whoever brought the number. */
    void on(@Observes @Priority(400) DeclarationRegistered registered) {
        em.createQuery(
                        "update ReceivedMessage m set m.state = :received where m.state = :early"
                                + " and (m.number = :number or m.declaration = :id)")
                .setParameter("received", MessageState.RECEIVED)
                .setParameter("early", MessageState.EARLY)
                .setParameter("number", registered.number().printed())
                .setParameter("id", DeclarationId.parse(registered.declaration()))
                .executeUpdate();
    }

    /**
     * @throws Refusal for what cannot be; the message then lies in the dead letters
     */
    void sort(ReceivedMessage message) {
        OfficeAnswer answer = MessageJson.read(message.content);
        Optional<Long> found = answers.find(answer.reference(), answer.number());
        if (found.isEmpty()) {
            if (!mayComeToBeKnown(answer)) {
                throw new Refusal("declaration-unknown", named(answer));
            }
            message.state = MessageState.EARLY;
            message.problem = "declaration-unknown";
            message.arguments = named(answer);
            return;
        }
        message.declaration = found.get();
        message.problem = null;
        message.arguments = "";
        message.state = apply(answers.take(found.get()), answer);
    }

    private static String named(OfficeAnswer answer) {
        return answer.number() == null
                ? String.valueOf(answer.reference())
                : answer.number().printed();
    }

    /** A number nobody knows may become known when the registration comes. */
    private static boolean mayComeToBeKnown(OfficeAnswer answer) {
        return answer.reference() == null
                && answer.number() != null
                && answer.kind() != OfficeAnswer.Kind.REGISTERED;
    }

    private MessageState apply(OfficeAnswers.FiledDeclaration filed, OfficeAnswer answer) {
        boolean same = answer.number() == null || answer.number().equals(filed.number());
        switch (answer.kind()) {
            case REGISTERED -> {
                if (filed.number() != null && same) {
                    return MessageState.REPEATED;
                }
                answers.registered(filed.id(), answer.number(), answer.at());
            }
            case REGISTRATION_REFUSED ->
                    answers.registrationRefused(filed.id(), answer.reason(), answer.at());
            default -> {
                return afterRegistration(filed, answer, same);
            }
        }
        return MessageState.APPLIED;
    }

    private MessageState afterRegistration(
            OfficeAnswers.FiledDeclaration filed, OfficeAnswer answer, boolean same) {
        if (!same && filed.number() != null) {
            throw new Refusal("other-number", filed.number().printed());
        }
        if (filed.status() == DeclarationStatus.SUBMITTED) {
            return MessageState.EARLY;
        }
        boolean news =
                switch (answer.kind()) {
                    case CHECK -> check(filed, answer);
                    case REVOKED -> revoke(filed, answer);
                    case DOCUMENTS_WANTED -> ask(filed, answer, RequestKind.DOCUMENTS);
                    case INSPECTION_WANTED -> ask(filed, answer, RequestKind.INSPECTION);
                    case CORRECTION_WANTED -> ask(filed, answer, RequestKind.CORRECTION);
                    default -> decide(filed, answer);
                };
        return news ? MessageState.APPLIED : MessageState.REPEATED;
    }

    private boolean check(OfficeAnswers.FiledDeclaration filed, OfficeAnswer answer) {
        if (filed.status() == DeclarationStatus.UNDER_CHECK) {
            return false;
        }
        answers.check(filed.id(), answer.reason());
        return true;
    }

    /** What is decided already needs nothing more. */
    private boolean ask(
            OfficeAnswers.FiledDeclaration filed, OfficeAnswer answer, RequestKind kind) {
        if (!filed.status().filed()) {
            throw new Refusal("declaration-status", filed.status().name(), "ASK");
        }
        if (filed.status() == DeclarationStatus.REGISTERED) {
            answers.check(filed.id(), answer.reason());
        }
        requests.ask(filed.id(), kind, String.valueOf(answer.reason()), answer.at());
        return true;
    }

    private boolean revoke(OfficeAnswers.FiledDeclaration filed, OfficeAnswer answer) {
        answers.revoked(filed.id(), answer.reason());
        return true;
    }

    private boolean decide(OfficeAnswers.FiledDeclaration filed, OfficeAnswer answer) {
        return answers.decided(
                filed.id(),
                answer.kind() == OfficeAnswer.Kind.RELEASED,
                answer.items(),
                answer.code(),
                answer.reason(),
                answer.at());
    }

    static String kept(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    static List<Object> arguments(String kept) {
        return kept.isEmpty() ? List.of() : List.copyOf(Arrays.asList(kept.split(BETWEEN)));
    }
}
