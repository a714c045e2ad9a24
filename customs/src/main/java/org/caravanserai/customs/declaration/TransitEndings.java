package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Enters that an office completed a transit (Customs Code of the EAEU, Art. 151): its guarantee is
 * free, and its containers may be declared again. A transit to this house is completed when its
 * containers arrive; this is for those that end elsewhere.
 */
@ApplicationScoped
@Retried
@Transactional
public class TransitEndings {

    private static final int LONGEST = 100;

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject Declarations declarations;
    @Inject TransitCover transits;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param paper of the office that says so
     * @param at when; null for now
     * @throws Forbidden {@code same-person} for who filed it
     * @throws InvalidInput on {@code end}, {@code document} or {@code at}
     * @throws NotFound if the actor sees no such declaration
     * @throws Refusal {@code transit-not-under-way} where nothing is to be completed
     */
    public void complete(String id, TransitEnd how, String paper, Instant at) {
        Instant now = clock.now();
        check(how, paper, at, now);
        Declaration declaration = lots.locked(declarations.visible(id));
        if (!declaration.underTransit()) {
            throw new Refusal("transit-not-under-way", declaration.name());
        }
        if (actor.get().user().equals(declaration.filedBy)) {
            throw new Forbidden("same-person", declaration.name());
        }
        Instant when = at == null ? now : at;
        if (when.isBefore(declaration.decidedAt)) {
            throw InvalidInput.of("at", "transit-ends-before-release", declaration.decidedAt);
        }
        transits.complete(declaration, how, paper.strip(), when);
        em.flush();
    }

    private static void check(TransitEnd how, String paper, Instant at, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (how == null) {
            problems.add(Problem.of("end", "required"));
        }
        if (paper == null || paper.isBlank()) {
            problems.add(Problem.of("document", "required"));
        }
        TextCheck.check("document", paper, LONGEST, problems);
        if (at != null && at.isAfter(now)) {
            problems.add(Problem.of("at", "effective-in-the-future", at));
        }
        InvalidInput.throwIfAny(problems);
    }
}
