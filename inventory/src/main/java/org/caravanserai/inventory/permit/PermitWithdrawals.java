package org.caravanserai.inventory.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Withdraws permits, and takes a withdrawal back that was a mistake: the number of a permit is
 * given once, so that it could not be written down anew.
 */
@ApplicationScoped
@Retried
@Transactional
public class PermitWithdrawals {

    @Inject EntityManager em;
    @Inject PermitRegister register;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * From now on nothing may be done under it; what was done stands.
     *
     * @throws InvalidInput on {@code reason}
     * @throws NotFound when there is no such permit in scope
     * @throws Refusal {@code permit-withdrawn-already} (number, by whom)
     */
    public PermitShown withdraw(String number, String reason) {
        String why = given(reason);
        Permit permit = register.locked(number);
        if (permit.withdrawnAt != null) {
            throw new Refusal("permit-withdrawn-already", permit.number, permit.withdrawnBy);
        }
        String by = actor.get().user();
        permit.withdraw(by, clock.now());
        em.persist(new PermitWithdrawal(permit.number, why, by, permit.withdrawnAt));
        em.flush();
        return register.shown(permit);
    }

    /**
     * The permit holds again, for the days that it was given for.
     *
     * @throws InvalidInput on {@code reason}
     * @throws NotFound when there is no such permit in scope
     * @throws Refusal {@code permit-not-withdrawn}
     */
    public PermitShown giveBack(String number, String reason) {
        String why = given(reason);
        Permit permit = register.locked(number);
        PermitWithdrawal standing =
                register.standing(permit)
                        .orElseThrow(() -> new Refusal("permit-not-withdrawn", permit.number));
        standing.back(why, actor.get().user(), clock.now());
        permit.giveBack();
        em.flush();
        return register.shown(permit);
    }

    private static String given(String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        return why;
    }
}
