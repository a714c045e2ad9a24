package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.procedure.OfficeHours;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** What offices ask while they check, and what is answered; the training office goes on by it. */
@ApplicationScoped
@Retried
@Transactional
public class OfficeRequests {

    private static final int LONGEST = 500;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Declarations declarations;
    @Inject FilingQueueRows queue;
    @Inject OfficeHours hours;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    public List<RequestView> of(String declaration) {
        long id = DeclarationId.parse(declarations.find(declaration).id());
        return requests(id).stream().map(OfficeRequests::view).toList();
    }

    /**
     * Enters a request that came on paper or by telephone.
     *
     * @throws Forbidden {@code same-person} for who filed it
     * @throws Refusal {@code declaration-status} when the office does not check it
     */
    public void enter(String declaration, RequestKind kind, String wanted, Instant due) {
        text("wanted", wanted);
        if (kind == null) {
            throw InvalidInput.of("kind", "required");
        }
        locks.acquire(LockKey.declaration(declaration));
        DeclarationView view = declarations.find(declaration);
        if (actor.get().user().equals(view.filedBy())) {
            throw new Forbidden("same-person", view.id());
        }
        boolean checking =
                view.status() == DeclarationStatus.REGISTERED
                        || view.status() == DeclarationStatus.UNDER_CHECK;
        if (!checking) {
            throw new Refusal("declaration-status", view.status().name(), "ASK");
        }
        ask(DeclarationId.parse(view.id()), kind, wanted.strip(), due);
        em.flush();
    }

    /** The office asks; called by its door. */
    void ask(long declaration, RequestKind kind, String wanted, Instant due) {
        OfficeRequest request = new OfficeRequest();
        request.declaration = declaration;
        request.kind = kind;
        request.wanted = wanted;
        request.askedBy = actor.get().user();
        request.askedAt = clock.now();
        request.dueAt = due;
        em.persist(request);
    }

    /**
     * Answers a request; the files that belong to it are kept beside the declaration.
     *
     * @throws Refusal {@code request-answered}
     */
    public void answer(String declaration, long request, String answer) {
        text("answer", answer);
        DeclarationView view = declarations.find(declaration);
        locks.acquire(LockKey.declaration(view.id()));
        OfficeRequest found = em.find(OfficeRequest.class, request);
        if (found == null || found.declaration != DeclarationId.parse(view.id())) {
            throw new NotFound("request", request);
        }
        em.refresh(found);
        if (found.answeredAt != null) {
            throw new Refusal("request-answered", request);
        }
        found.answer = answer.strip();
        found.answeredBy = actor.get().user();
        found.answeredAt = clock.now();
        em.flush();
        if (found.kind == RequestKind.DOCUMENTS) {
            queue.goOn(found.declaration);
        }
    }

    private static void text(String field, String text) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.of(field, "required");
        }
        if (text.length() > LONGEST) {
            throw InvalidInput.of(field, "text-too-long", LONGEST, text.length());
        }
    }

    /** Whether something the office asked for was not given. */
    boolean unanswered(long declaration) {
        return requests(declaration).stream()
                .anyMatch(r -> r.kind == RequestKind.DOCUMENTS && r.answeredAt == null);
    }

    /** Whether an inspection was ordered and not made yet. */
    boolean inspecting(long declaration) {
        return requests(declaration).stream()
                .anyMatch(r -> r.kind == RequestKind.INSPECTION && r.answeredAt == null);
    }

    /**
     * The requests of declarations at the office that wait for an answer, what ends first first.
     */
    public List<RequestView> open(int atMost) {
        return em.createQuery(
                        "from OfficeRequest r where r.answeredAt is null order by r.dueAt, r.id",
                        OfficeRequest.class)
                .setMaxResults(atMost)
                .getResultStream()
                .map(OfficeRequests::view)
                .filter(request -> waits(request.declaration()))
                .toList();
    }

    private boolean waits(String declaration) {
        try {
            return declarations.find(declaration).status().filed();
        } catch (NotFound notOurs) {
            return false;
        }
    }

    private List<OfficeRequest> requests(long declaration) {
        return em.createQuery(
                        "from OfficeRequest where declaration = :id order by id",
                        OfficeRequest.class)
                .setParameter("id", declaration)
                .getResultList();
    }

    private static RequestView view(OfficeRequest r) {
        return new RequestView(
                r.id,
                DeclarationId.print(r.declaration),
                r.kind,
                r.wanted,
                r.askedBy,
                r.askedAt,
                r.dueAt,
                r.answeredBy,
                r.answeredAt,
                r.answer);
    }
}
