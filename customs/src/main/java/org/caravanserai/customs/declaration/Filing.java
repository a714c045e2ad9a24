package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.DeclarationFiled;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Sends declarations to the office: all checks first, then everything they need is set aside. */
@ApplicationScoped
@Retried
@Transactional
public class Filing {

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject Declarations declarations;
    @Inject FilingCheck check;
    @Inject Payments payments;
    @Inject Cover cover;
    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<DeclarationFiled> filed;

    /**
     * @throws NotFound if the actor sees no such declaration
     * @throws Refusal with the code of the one thing in the way, or {@code filing-has-problems}
     *     with all of them
     */
    public void file(String id) {
        file(id, null);
    }

    /**
     * Files it only if it still costs what the broker was shown: a rate of exchange or of duty may
     * have changed since.
     *
     * @param shown what is payable and suspended together, in tenge; null to file at any cost
     * @throws Refusal {@code payments-changed} (shown, now) beside those above
     */
    public void file(String id, BigDecimal shown) {
        Declaration declaration = lots.goodsLocked(declarations.visible(id));
        Life.after(declaration.status, Act.FILE);
        Instant now = clock.now();
        LocalDate day = OfficeCalendar.day(now);
        FilingCheck.Result result = check.check(declaration, day);
        refuseIfAny(result.findings().stream().map(Finding::problem).toList());
        Assessment assessment = result.assessment();
        refuseIfChanged(shown, assessment);
        payments.keep(declaration, assessment);
        declaration.filedBy = actor.get().user();
        declaration.filedAt = now;
        declaration.prepared = false;
        history.turn(declaration, Act.FILE, null, now);
        filed.fire(
                new DeclarationFiled(
                        declaration.name(),
                        declaration.procedure,
                        result.from(),
                        lots.goods(declaration.items),
                        now));
        cover.hold(declaration, assessment, day, now);
        em.flush();
    }

    private static void refuseIfChanged(BigDecimal shown, Assessment assessment) {
        BigDecimal now = assessment.payable().plus(assessment.suspended()).amount();
        if (shown != null && shown.compareTo(now) != 0) {
            throw new Refusal("payments-changed", shown, now);
        }
    }

    private static void refuseIfAny(List<Problem> problems) {
        if (problems.size() == 1) {
            Problem only = problems.get(0);
            throw new Refusal(problems, only.code(), only.args().toArray());
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems, "filing-has-problems", problems.size());
        }
    }
}
