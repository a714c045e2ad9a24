package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.OfficeAnswers;
import org.caravanserai.customs.procedure.OfficeHours;
import org.caravanserai.kernel.event.FilingAttempted;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * One attempt to bring one filing to its office, in a transaction of its own: what came of it and
 * the proof of the attempt are there together or not at all.
 */
@ApplicationScoped
@Retried
@Transactional
class FilingStep {

    private static final Duration AGAIN = Duration.ofSeconds(2);

    /** An office that is down is asked less and less often, but at least once a minute. */
    private static final Duration SELDOM = Duration.ofSeconds(60);

    static final String DOWN = "office-down";

    @Inject EntityManager em;
    @Inject OfficeDoors doors;
    @Inject OfficeAnswers answers;
    @Inject OfficeRequests requests;
    @Inject Sorting sorting;
    @Inject OfficeHours hours;
    @Inject HouseClock clock;
    @Inject Event<FilingAttempted> attempted;

    /** Whether the office took it; when not, those that were filed later wait too. */
    boolean deliver(long declaration) {
        OfficeAnswers.FiledDeclaration filed = answers.take(declaration);
        QueuedFiling filing = em.find(QueuedFiling.class, declaration);
        if (filing == null) {
            return true;
        }
        boolean registering = filing.step == QueuedFiling.Step.REGISTER;
        boolean answered =
                registering
                        ? filed.status() != DeclarationStatus.SUBMITTED
                        : !filed.status().filed();
        if (answered) {
            em.remove(filing);
            return true;
        }
        CustomsOffice office = doors.of(filed.office());
        if (!office.open()) {
            attempt(filing, DOWN);
            filing.dueAt = clock.now().plus(pause(filing.attempts));
            return false;
        }
        if (registering) {
            handOver(filing, filed, office);
        } else {
            decide(filing, office);
        }
        return true;
    }

    /**
     * Does what one message of an office says.
     *
     * @throws Refusal for what cannot be
     */
    void sort(long message) {
        sorting.sort(em.find(ReceivedMessage.class, message));
        em.flush();
    }

    private static Duration pause(int attempts) {
        Duration pause = AGAIN.multipliedBy(1L << Math.min(attempts - 1, 5));
        return pause.compareTo(SELDOM) > 0 ? SELDOM : pause;
    }

    private void handOver(
            QueuedFiling filing, OfficeAnswers.FiledDeclaration filed, CustomsOffice office) {
        CustomsOffice.Reply reply = office.take(filed);
        if (reply instanceof CustomsOffice.Registers registers) {
            register(filing, filed, registers);
        } else if (reply instanceof CustomsOffice.Refuses refuses) {
            answers.registrationRefused(filing.declaration, refuses.reason(), clock.now());
            attempt(filing, "registration-refused");
            em.remove(filing);
        } else {
            attempt(filing, ((CustomsOffice.Later) reply).outcome());
            filing.step = QueuedFiling.Step.AWAIT;
        }
    }

    private void register(
            QueuedFiling filing,
            OfficeAnswers.FiledDeclaration filed,
            CustomsOffice.Registers registers) {
        String outcome =
                answers.register(filing.declaration, registers.lane().name(), registers.number());
        attempt(filing, outcome);
        if ("registered".equals(outcome)) {
            await(filing, filed.office(), registers);
        } else if ("registration-refused".equals(outcome)) {
            em.remove(filing);
        } else {
            filing.dueAt = clock.now().plus(AGAIN);
        }
    }

    private void await(QueuedFiling filing, String office, CustomsOffice.Registers registers) {
        Instant now = clock.now();
        if (registers.lane() != Lane.GREEN) {
            answers.check(filing.declaration, registers.lane().name());
        }
        filing.step = QueuedFiling.Step.DECIDE;
        if (registers.lane() == Lane.RED) {
            requests.ask(filing.declaration, RequestKind.INSPECTION, "goods-of-red-lane", null);
            filing.step = QueuedFiling.Step.AWAIT;
        } else if (registers.decides() == null) {
            Instant due = hours.end(office, "YELLOW_LANE_HOURS", now);
            requests.ask(
                    filing.declaration, RequestKind.DOCUMENTS, "documents-of-yellow-lane", due);
            filing.dueAt = due;
        } else {
            filing.dueAt = now.plus(registers.decides());
        }
    }

    private void decide(QueuedFiling filing, CustomsOffice office) {
        String refusal =
                requests.unanswered(filing.declaration)
                        ? "documents-not-given"
                        : office.refuses(filing.declaration);
        if (refusal == null) {
            answers.release(filing.declaration);
        } else {
            answers.refuse(filing.declaration, refusal);
        }
        attempt(filing, refusal == null ? "released" : "release-refused");
        em.remove(filing);
    }

    private void attempt(QueuedFiling filing, String outcome) {
        Instant now = clock.now();
        filing.attempts++;
        filing.lastNote = outcome;
        filing.failures = 0;
        filing.problem = null;
        FilingAttempt attempt = new FilingAttempt();
        attempt.declaration = filing.declaration;
        attempt.step = filing.step;
        attempt.outcome = outcome;
        attempt.attemptedAt = now;
        em.persist(attempt);
        attempted.fire(
                new FilingAttempted(
                        DeclarationId.print(filing.declaration),
                        filing.step.name(),
                        filing.attempts,
                        outcome,
                        now));
    }
}
