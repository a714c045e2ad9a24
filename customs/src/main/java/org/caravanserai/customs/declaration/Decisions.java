package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Enters by hand what an office decided. Whoever filed the declaration may not. */
@ApplicationScoped
@Retried
@Transactional
public class Decisions {

    private static final String BY_HAND = "BY_HAND";

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject Declarations declarations;
    @Inject Registration registration;
    @Inject Verdict verdict;
    @Inject DecisionCodes codes;
    @Inject Payments payments;
    @Inject DutyLedger duties;
    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws Forbidden {@code same-person}
     * @throws InvalidInput for items that are not there, a missing number or a time that cannot be
     * @throws Refusal {@code declaration-status}, {@code item-decided} or {@code other-number}
     */
    public void enter(String id, DecisionRequest request) {
        TextCheck.reason(request.reason());
        if (request.decision() == null || request.decision() == ItemDecision.PENDING) {
            throw InvalidInput.of("decision", "decision-unknown");
        }
        codes.check(request);
        Declaration declaration = lots.locked(declarations.visible(id));
        if (actor.get().user().equals(declaration.filedBy)) {
            throw new Forbidden("same-person", declaration.name());
        }
        if (!declaration.status.filed()) {
            throw new Refusal("declaration-status", declaration.status.name(), "DECIDE");
        }
        Instant at = time(declaration, request);
        register(declaration, request, at);
        List<DeclarationItem> items = items(declaration, request);
        for (DeclarationItem item : items) {
            item.decisionCode = request.code();
            item.condition = request.condition();
        }
        verdict.give(declaration, request.decision(), items, request.reason(), at);
        em.flush();
    }

    /**
     * Enters that the condition of a release was met.
     *
     * @param document that shows it
     * @throws Refusal {@code no-condition} if none stands on the item
     */
    public void conditionMet(String id, int item, String document) {
        List<Problem> problems = new ArrayList<>();
        TextCheck.check("document", document, 200, problems);
        if (document == null || document.isBlank()) {
            problems.add(Problem.of("document", "required"));
        }
        InvalidInput.throwIfAny(problems);
        Declaration declaration = lots.locked(declarations.visible(id));
        DeclarationItem found = item(declaration, item);
        if (found.condition == null || found.conditionMet != null) {
            throw new Refusal("no-condition", item);
        }
        found.conditionMet = document.strip();
        BigDecimal hanging =
                payments.kept(declaration).sparedByItem(true).getOrDefault(item, BigDecimal.ZERO);
        duties.move(
                declaration.id, item, DutyState.SUSPENDED, DutyState.FREED, hanging, clock.now());
        history.write(declaration, document.strip(), clock.now());
        em.flush();
    }

    private Instant time(Declaration declaration, DecisionRequest request) {
        Instant now = clock.now();
        Instant at = request.at() == null ? now : request.at();
        if (at.isAfter(now)) {
            throw InvalidInput.of("at", "effective-in-the-future", at);
        }
        Instant earliest =
                declaration.registeredAt == null ? declaration.filedAt : declaration.registeredAt;
        return at.isBefore(earliest) ? earliest : at;
    }

    private void register(Declaration declaration, DecisionRequest request, Instant at) {
        if (declaration.status != DeclarationStatus.SUBMITTED) {
            boolean other =
                    request.number() != null && !request.number().equals(declaration.number);
            if (other) {
                throw new Refusal("other-number", declaration.number.printed());
            }
        } else if (request.number() == null) {
            throw InvalidInput.of("number", "required");
        } else {
            refuseTaken(request.number());
            registration.register(declaration, request.number(), BY_HAND, at);
        }
    }

    private void refuseTaken(DeclarationNumber number) {
        boolean taken =
                !em.createQuery("select d.id from Declaration d where d.number = :n", Long.class)
                        .setParameter("n", number)
                        .getResultList()
                        .isEmpty();
        if (taken) {
            throw new Refusal("number-taken", number.printed());
        }
    }

    private static List<DeclarationItem> items(Declaration declaration, DecisionRequest request) {
        if (request.items().isEmpty()) {
            return declaration.pending();
        }
        return request.items().stream()
                .distinct()
                .map(number -> undecided(declaration, number))
                .toList();
    }

    private static DeclarationItem undecided(Declaration declaration, int number) {
        DeclarationItem item = item(declaration, number);
        if (item.decision != ItemDecision.PENDING) {
            throw new Refusal("item-decided", number, item.decision.name());
        }
        return item;
    }

    private static DeclarationItem item(Declaration declaration, int number) {
        return declaration.items.stream()
                .filter(item -> item.number == number)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("items", "unknown-item", number));
    }
}
