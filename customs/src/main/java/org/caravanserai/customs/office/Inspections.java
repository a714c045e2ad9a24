package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Acts of inspections, entered by somebody else than who filed. When everything was as declared the
 * training office goes on; otherwise somebody decides.
 */
@ApplicationScoped
@Retried
@Transactional
public class Inspections {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Declarations declarations;
    @Inject FilingQueueRows queue;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws Forbidden {@code same-person}
     * @throws InvalidInput for what cannot be
     * @throws NotFound if the actor sees no such declaration
     * @throws Refusal {@code declaration-status} or {@code act-taken}
     */
    public void enter(String declaration, InspectionEntry entry) {
        check(entry);
        DeclarationView view = declarations.find(declaration);
        locks.acquire(LockKey.declaration(view.id()));
        if (actor.get().user().equals(view.filedBy())) {
            throw new Forbidden("same-person", view.id());
        }
        if (view.status() != DeclarationStatus.UNDER_CHECK) {
            throw new Refusal("declaration-status", view.status().name(), "INSPECT");
        }
        long id = DeclarationId.parse(view.id());
        if (acts(id).stream().anyMatch(act -> act.number().equals(entry.number().strip()))) {
            throw new Refusal("act-taken", entry.number());
        }
        em.persist(act(id, entry));
        close(id, entry);
        em.flush();
        if (entry.finished() != null && entry.asDeclared()) {
            queue.goOn(id);
        }
    }

    /** What the office asked to see was shown. */
    private void close(long id, InspectionEntry entry) {
        if (entry.finished() == null) {
            return;
        }
        em.createQuery(
                        "update OfficeRequest r set r.answeredAt = :now, r.answeredBy = :who,"
                                + " r.answer = :act where r.declaration = :id and r.kind = :kind"
                                + " and r.answeredAt is null")
                .setParameter("now", clock.now())
                .setParameter("who", actor.get().user())
                .setParameter("act", entry.number().strip())
                .setParameter("id", id)
                .setParameter("kind", RequestKind.INSPECTION)
                .executeUpdate();
    }

    private InspectionAct act(long id, InspectionEntry entry) {
        InspectionAct act = new InspectionAct();
        act.declaration = id;
        act.kind = entry.kind();
        act.number = entry.number().strip();
        act.startedAt = entry.started();
        act.finishedAt = entry.finished();
        act.place = entry.place().strip();
        act.grossByDocuments = entry.grossByDocuments();
        act.scope = entry.scope();
        act.declarantPresent = entry.declarantPresent();
        act.notifiedAt = entry.notified();
        act.asDeclared = entry.asDeclared();
        act.findings = entry.findings();
        act.enteredBy = actor.get().user();
        act.enteredAt = clock.now();
        return act;
    }

    private void check(InspectionEntry entry) {
        List<Problem> problems = new ArrayList<>();
        text("number", entry.number(), 50, problems);
        text("place", entry.place(), 200, problems);
        if (!entry.asDeclared()) {
            text("findings", entry.findings(), 2000, problems);
        }
        if (entry.kind() == null) {
            problems.add(Problem.of("kind", "required"));
        }
        if (entry.scope() == null) {
            problems.add(Problem.of("scope", "required"));
        }
        Instant now = clock.now();
        if (entry.started() == null) {
            problems.add(Problem.of("started", "required"));
        } else if (entry.started().isAfter(now)) {
            problems.add(Problem.of("started", "effective-in-the-future", entry.started()));
        } else if (entry.finished() != null
                && (entry.finished().isBefore(entry.started()) || entry.finished().isAfter(now))) {
            problems.add(Problem.of("finished", "act-times"));
        }
        if (entry.grossByDocuments() != null && entry.grossByDocuments().signum() < 0) {
            problems.add(Problem.of("grossByDocuments", "amount-not-positive"));
        }
        InvalidInput.throwIfAny(problems);
    }

    private static void text(String field, String text, int longest, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(Problem.of(field, "required"));
        } else if (text.length() > longest) {
            problems.add(Problem.of(field, "text-too-long", longest, text.length()));
        }
    }

    public List<InspectionEntry> of(String declaration) {
        return acts(DeclarationId.parse(declarations.find(declaration).id()));
    }

    List<InspectionEntry> acts(long declaration) {
        return em.createQuery(
                        "from InspectionAct where declaration = :id order by id",
                        InspectionAct.class)
                .setParameter("id", declaration)
                .getResultStream()
                .map(InspectionAct::shown)
                .toList();
    }
}
