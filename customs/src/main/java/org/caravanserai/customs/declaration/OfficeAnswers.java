package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.event.FilingEnded;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** What an office that is connected answers to a filing; called inside its transaction. */
@ApplicationScoped
public class OfficeAnswers {

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject Registration registration;
    @Inject Verdict verdict;
    @Inject Ending ending;
    @Inject Cover cover;
    @Inject History history;
    @Inject HouseClock clock;

    /** What an office needs to know of a filing. */
    public record FiledDeclaration(DeclarationStatus status, String office, String lane) {}

    /** Locks the declaration with all it touches and says where it stands. */
    public FiledDeclaration take(long id) {
        Declaration declaration = lots.locked(id);
        return new FiledDeclaration(declaration.status, declaration.office, declaration.lane);
    }

    /**
     * The office registers it. Where the rates of the day are not known yet it waits; where
     * guarantee or money no longer cover it, registration is refused.
     *
     * @return what happened: {@code registered}, {@code registration-refused}, or the code of what
     *     it waits for
     */
    public String register(long id, String lane, Supplier<DeclarationNumber> number) {
        Declaration declaration = em.find(Declaration.class, id);
        Instant now = clock.now();
        Assessment assessment;
        try {
            assessment = registration.assess(declaration, now);
        } catch (Refusal waits) {
            return waits.code();
        }
        String uncovered = cover.missing(declaration, assessment, OfficeCalendar.day(now));
        if (uncovered == null) {
            registration.register(declaration, number.get(), lane, now);
            return "registered";
        }
        refuseRegistration(declaration, uncovered);
        return "registration-refused";
    }

    private void refuseRegistration(Declaration declaration, String reason) {
        Instant now = clock.now();
        FilingEnded.Outcome outcome = FilingEnded.Outcome.REGISTRATION_REFUSED;
        ending.end(declaration, declaration.pending(), outcome, reason, now);
        history.turn(declaration, Act.REFUSE_REGISTRATION, reason, now);
        declaration.decidedAt = now;
        em.flush();
    }

    /** The office looks at documents or goods. */
    public void check(long id, String note) {
        history.turn(em.find(Declaration.class, id), Act.CHECK, note, clock.now());
        em.flush();
    }

    /** The office releases every item it has not decided yet. */
    public void release(long id) {
        Declaration declaration = em.find(Declaration.class, id);
        verdict.give(declaration, ItemDecision.RELEASED, declaration.pending(), null, clock.now());
        em.flush();
    }
}
