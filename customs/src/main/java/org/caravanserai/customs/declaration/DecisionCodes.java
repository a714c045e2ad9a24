package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** The classifier of decisions, and whether a decision fits it. */
@ApplicationScoped
@Retried
@Transactional
public class DecisionCodes {

    @Inject EntityManager em;

    public List<DecisionCode> list() {
        return em.createQuery("from DecisionCode order by code", DecisionCode.class)
                .getResultList();
    }

    /**
     * What the two digits mean.
     *
     * @throws InvalidInput {@code decision-code-unknown}
     */
    public DecisionCode get(String code) {
        DecisionCode known = em.find(DecisionCode.class, code);
        if (known == null) {
            throw InvalidInput.of("code", "decision-code-unknown", code);
        }
        return known;
    }

    void check(DecisionRequest request) {
        List<Problem> problems = new ArrayList<>();
        TextCheck.check("condition", request.condition(), TextCheck.REASON, problems);
        boolean released = request.decision() == ItemDecision.RELEASED;
        if (request.condition() != null && !released) {
            problems.add(Problem.of("condition", "condition-without-release"));
        }
        if (request.code() != null) {
            DecisionCode code = em.find(DecisionCode.class, request.code());
            if (code == null || code.released() != released || code.suspends()) {
                problems.add(Problem.of("code", "decision-code-unknown", request.code()));
            } else if (code.conditional() && request.condition() == null) {
                problems.add(Problem.of("condition", "required"));
            }
        }
        InvalidInput.throwIfAny(problems);
    }
}
