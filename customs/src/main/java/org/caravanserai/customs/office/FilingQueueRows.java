package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationScope;
import org.caravanserai.customs.declaration.OfficeAnswers;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/** The rows of the queue. */
@ApplicationScoped
@Retried
@Transactional
public class FilingQueueRows {

    static final String FAILED = "failed";

    private static final Duration PUT_OFF = Duration.ofSeconds(15);
    private static final int MOST_FAILURES = 8;
    private static final int LONGEST = 500;

    @Inject EntityManager em;
    @Inject DeclarationScope scope;
    @Inject OfficeAnswers answers;
    @Inject HouseClock clock;

    /** A filing that may be delivered now. */
    record Due(long declaration, QueuedFiling.Step step, String office) {}

    /**
     * A filing the office still owes an answer, and why.
     *
     * @param step what is to be done next
     * @param dead whether it failed too often and waits for somebody
     * @param problem what failed last; null for nothing
     */
    public record Waiting(
            String declaration,
            String office,
            String step,
            Instant queuedAt,
            Instant dueAt,
            int attempts,
            String note,
            boolean dead,
            String problem) {}

    void add(long declaration, Instant at) {
        QueuedFiling filing = new QueuedFiling();
        filing.declaration = declaration;
        filing.step = QueuedFiling.Step.REGISTER;
        filing.queuedAt = at;
        filing.dueAt = at;
        filing.office = answers.office(declaration);
        em.persist(filing);
    }

    /** Tries again later and later; after the last time it waits for somebody. */
    void putOff(long declaration, String problem) {
        QueuedFiling filing = em.find(QueuedFiling.class, declaration);
        if (filing == null) {
            return;
        }
        filing.attempts++;
        filing.failures++;
        filing.lastNote = FAILED;
        filing.problem = problem.length() > LONGEST ? problem.substring(0, LONGEST) : problem;
        filing.dead = filing.failures >= MOST_FAILURES;
        filing.dueAt = clock.now().plus(PUT_OFF.multipliedBy(filing.failures));
    }

    /** The office has what it asked for, and decides in a moment. */
    void goOn(long declaration) {
        QueuedFiling filing = em.find(QueuedFiling.class, declaration);
        if (filing != null && filing.step != QueuedFiling.Step.REGISTER) {
            filing.step = QueuedFiling.Step.DECIDE;
            filing.dueAt = clock.now();
        }
    }

    /** The office is there again: nobody waits for the next round. */
    void wake() {
        em.createQuery(
                        "update QueuedFiling f set f.dueAt = :now where f.lastNote = :down"
                                + " and f.dueAt > :now")
                .setParameter("now", clock.now())
                .setParameter("down", FilingStep.DOWN)
                .executeUpdate();
    }

    /**
     * Tries a filing again now, dead or not.
     *
     * @throws NotFound if nothing waits under that name
     */
    public void retry(String declaration) {
        QueuedFiling filing =
                scope.find(declaration).map(key -> em.find(QueuedFiling.class, key)).orElse(null);
        if (filing == null) {
            throw new NotFound("filing", declaration);
        }
        filing.dead = false;
        filing.failures = 0;
        filing.dueAt = clock.now();
        em.flush();
    }

    /**
     * What is due, in the order of filing: nothing overtakes a filing that waits for the office.
     */
    List<Due> due() {
        Instant now = clock.now();
        List<Due> due = new ArrayList<>();
        Set<String> blocked = new HashSet<>();
        for (QueuedFiling filing : ours()) {
            boolean waits = filing.dueAt.isAfter(now);
            boolean registers = filing.step == QueuedFiling.Step.REGISTER;
            if (waits && registers && FilingStep.DOWN.equals(filing.lastNote)) {
                blocked.add(filing.office);
            }
            if (!waits && !(registers && blocked.contains(filing.office))) {
                due.add(new Due(filing.declaration, filing.step, filing.office));
            }
        }
        return due;
    }

    /** What we have to do something about. */
    private List<QueuedFiling> ours() {
        return em.createQuery(
                        "from QueuedFiling where dead = false and step <> :await"
                                + " order by queuedAt, declaration",
                        QueuedFiling.class)
                .setParameter("await", QueuedFiling.Step.AWAIT)
                .getResultList();
    }

    public List<Waiting> waiting() {
        return scope.apply(
                        em.createQuery(
                                "select f from QueuedFiling f, Declaration d"
                                        + " where d.id = f.declaration and "
                                        + DeclarationScope.WHERE
                                        + " order by f.queuedAt, f.declaration",
                                QueuedFiling.class))
                .getResultStream()
                .map(
                        f ->
                                new Waiting(
                                        DeclarationId.print(f.declaration),
                                        f.office,
                                        f.step.name(),
                                        f.queuedAt,
                                        f.dueAt,
                                        f.attempts,
                                        f.lastNote,
                                        f.dead,
                                        f.problem))
                .toList();
    }
}
