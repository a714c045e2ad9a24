package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/** The rows of the queue. */
@ApplicationScoped
@Retried
@Transactional
public class FilingQueueRows {

    private static final Duration PUT_OFF = Duration.ofSeconds(15);

    @Inject EntityManager em;
    @Inject HouseClock clock;

    /** A filing that may be delivered now. */
    record Due(long declaration, QueuedFiling.Step step) {}

    /** A filing the office still owes an answer, and why. */
    public record Waiting(String declaration, Instant queuedAt, int attempts, String note) {}

    void add(long declaration, Instant at) {
        QueuedFiling filing = new QueuedFiling();
        filing.declaration = declaration;
        filing.step = QueuedFiling.Step.REGISTER;
        filing.queuedAt = at;
        filing.dueAt = at;
        em.persist(filing);
    }

    void putOff(long declaration) {
        QueuedFiling filing = em.find(QueuedFiling.class, declaration);
        if (filing != null) {
            filing.attempts++;
            filing.lastNote = "failed";
            filing.dueAt = clock.now().plus(PUT_OFF);
        }
    }

    /**
     * What is due, in the order of filing: nothing overtakes a filing that waits for the office.
     */
    List<Due> due() {
        Instant now = clock.now();
        List<Due> due = new ArrayList<>();
        boolean blocked = false;
        for (QueuedFiling filing : inOrder()) {
            boolean waits = filing.dueAt.isAfter(now);
            boolean registers = filing.step == QueuedFiling.Step.REGISTER;
            blocked |= waits && registers && FilingStep.DOWN.equals(filing.lastNote);
            if (!waits && !(blocked && registers)) {
                due.add(new Due(filing.declaration, filing.step));
            }
        }
        return due;
    }

    private List<QueuedFiling> inOrder() {
        return em.createQuery(
                        "from QueuedFiling order by queuedAt, declaration", QueuedFiling.class)
                .getResultList();
    }

    public List<Waiting> waiting() {
        return inOrder().stream()
                .map(
                        f ->
                                new Waiting(
                                        DeclarationId.print(f.declaration),
                                        f.queuedAt,
                                        f.attempts,
                                        f.lastNote))
                .toList();
    }
}
