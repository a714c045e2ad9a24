package org.caravanserai.inventory.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** The register of permits for operations with goods under customs supervision. */
@ApplicationScoped
@Retried
@Transactional
public class Permits {

    private static final int LONGEST_NUMBER = 60;
    private static final Set<String> CODES = Set.of("1", "2", "3");

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject PermitRegister register;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * Writes a permit down.
     *
     * @throws InvalidInput every wrong field
     * @throws NotFound when a lot is not there or out of scope
     * @throws Refusal {@code permit-known}
     */
    public PermitShown record(PermitOrder order) {
        InvalidInput.throwIfAny(problems(order));
        for (LotId lot : order.lots()) {
            if (lots.byIds(List.of(lot)).isEmpty()) {
                throw new NotFound("lot", lot);
            }
        }
        if (em.find(Permit.class, order.number().strip()) != null) {
            throw new Refusal("permit-known", order.number().strip());
        }
        Permit permit = new Permit(order, actor.get().user(), clock.now());
        em.persist(permit);
        em.flush();
        return register.shown(permit);
    }

    private static List<Problem> problems(PermitOrder order) {
        List<Problem> problems = new ArrayList<>();
        String number = FreeText.required("number", order.number(), problems);
        if (number.length() > LONGEST_NUMBER) {
            problems.add(Problem.of("number", "note-too-long", number.length(), LONGEST_NUMBER));
        }
        FreeText.optional("note", order.note(), problems);
        if (order.codes().isEmpty() || !CODES.containsAll(order.codes())) {
            problems.add(Problem.of("codes", "permit-codes"));
        }
        if (order.lots().isEmpty()) {
            problems.add(Problem.of("lots", "required"));
        }
        if (order.validFrom() == null) {
            problems.add(Problem.of("validFrom", "required"));
        }
        if (order.validUntil() == null) {
            problems.add(Problem.of("validUntil", "required"));
        } else if (order.validFrom() != null && order.validUntil().isBefore(order.validFrom())) {
            problems.add(Problem.of("validUntil", "permit-days"));
        }
        return problems;
    }

    /** Those of which the actor sees a lot, the latest first. */
    public List<PermitShown> list() {
        return register.shown(
                em.createQuery("from Permit p order by p.recordedAt desc", Permit.class)
                        .getResultList());
    }
}
