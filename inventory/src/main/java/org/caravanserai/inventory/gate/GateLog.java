package org.caravanserai.inventory.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Refusal;

/** What is known of gate passes at the gate. Works inside the caller's transaction. */
@ApplicationScoped
public class GateLog {

    @Inject EntityManager em;

    /**
     * @throws Refusal {@code gate-pass-left} when the goods are out: their return is asked for and
     *     approved instead
     */
    public void refuseIfLeft(String gatePass) {
        GateExit exit = em.find(GateExit.class, gatePass);
        if (exit != null) {
            throw new Refusal("gate-pass-left", gatePass, exit.leftAt);
        }
    }

    Optional<FacilityCode> site(String gatePass) {
        return em.createQuery(
                        "select g.site from GatePass g where g.number = :number",
                        FacilityCode.class)
                .setParameter("number", gatePass)
                .getResultStream()
                .findFirst();
    }

    Optional<GateReturn> asked(String gatePass) {
        return em.createQuery(
                        "from GateReturn r where r.gatePass = :pass and r.state = :asked",
                        GateReturn.class)
                .setParameter("pass", gatePass)
                .setParameter("asked", GateReturn.State.ASKED)
                .getResultStream()
                .findFirst();
    }
}
