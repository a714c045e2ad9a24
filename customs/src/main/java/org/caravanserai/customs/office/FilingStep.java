package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.OfficeAnswers;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/** One answer of the office to one filing, in a transaction of its own. */
@ApplicationScoped
@Retried
@Transactional
class FilingStep {

    private static final Duration AGAIN = Duration.ofSeconds(2);

    static final String DOWN = "office-down";

    @Inject EntityManager em;
    @Inject CustomsOffice office;
    @Inject OfficeAnswers answers;
    @Inject HouseClock clock;

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
        if (!office.open()) {
            attempt(filing, DOWN);
            filing.dueAt = clock.now().plus(AGAIN);
            return false;
        }
        return registering ? register(filing, filed) : decide(filing);
    }

    private boolean register(QueuedFiling filing, OfficeAnswers.FiledDeclaration filed) {
        Lane lane = office.lane();
        Instant now = clock.now();
        String outcome =
                answers.register(
                        filing.declaration,
                        lane.name(),
                        () -> office.number(filed.office(), OfficeCalendar.day(now)));
        attempt(filing, outcome);
        if ("registered".equals(outcome)) {
            await(filing, lane);
        } else if ("registration-refused".equals(outcome)) {
            em.remove(filing);
        } else {
            filing.dueAt = now.plus(AGAIN);
        }
        return true;
    }

    private void await(QueuedFiling filing, Lane lane) {
        if (lane != Lane.GREEN) {
            answers.check(filing.declaration, lane.name());
        }
        Duration delay = office.decidesAfter(lane);
        if (delay == null) {
            em.remove(filing);
            return;
        }
        filing.step = QueuedFiling.Step.DECIDE;
        filing.dueAt = clock.now().plus(delay);
        filing.lastNote = null;
    }

    private boolean decide(QueuedFiling filing) {
        answers.release(filing.declaration);
        attempt(filing, "released");
        em.remove(filing);
        return true;
    }

    private void attempt(QueuedFiling filing, String outcome) {
        filing.attempts++;
        if (outcome.equals(filing.lastNote)) {
            return;
        }
        filing.lastNote = outcome;
        FilingAttempt attempt = new FilingAttempt();
        attempt.declaration = filing.declaration;
        attempt.step = filing.step;
        attempt.outcome = outcome;
        attempt.attemptedAt = clock.now();
        em.persist(attempt);
    }
}
