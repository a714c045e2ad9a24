package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.event.DeclarationRegistered;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Enters the number an office gave: from that day on its rates hold (Customs Code, Art. 53). */
@ApplicationScoped
class Registration {

    @Inject EntityManager em;
    @Inject Payments payments;
    @Inject Cover cover;
    @Inject DutyLedger duties;
    @Inject History history;
    @Inject Event<DeclarationRegistered> registered;

    /**
     * The duties of the day.
     *
     * @throws Refusal if they cannot be computed, for example because a rate of exchange is missing
     */
    Assessment assess(Declaration declaration, Instant at) {
        Assessment assessment = payments.assess(declaration, OfficeCalendar.day(at));
        if (!assessment.problems().isEmpty()) {
            Problem first = assessment.problems().get(0);
            throw new Refusal(assessment.problems(), first.code(), first.args().toArray());
        }
        return assessment;
    }

    /**
     * @throws Refusal if the duties of the day cannot be computed or covered
     */
    void register(Declaration declaration, DeclarationNumber number, String lane, Instant at) {
        register(declaration, assess(declaration, at), number, lane, at);
    }

    /** The same with the duties of the day, where they were assessed already. */
    void register(
            Declaration declaration,
            Assessment assessment,
            DeclarationNumber number,
            String lane,
            Instant at) {
        Life.after(declaration.status, Act.REGISTER);
        LocalDate day = OfficeCalendar.day(at);
        cover.hold(declaration, assessment, day, at);
        payments.renew(declaration, assessment);
        declaration.number = number;
        declaration.lane = lane;
        declaration.registeredAt = at;
        duties.assess(declaration.id, DutyState.DUE, assessment.payableByItem(), at);
        history.turn(declaration, Act.REGISTER, number.printed(), at);
        registered.fire(
                new DeclarationRegistered(declaration.name(), number, declaration.procedure, at));
        em.flush();
    }
}
