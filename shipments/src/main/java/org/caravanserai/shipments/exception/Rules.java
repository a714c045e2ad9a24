package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.time.HouseClock;

/** What is watched, how strictly and for whom; every change has its moment, author and reason. */
@ApplicationScoped
@Retried
@Transactional
public class Rules {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_MINUTES = 60 * 24 * 60;

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject Locks locks;
    @Inject CurrentActor actor;

    /** The rules in force now, by kind. */
    public Map<String, Rule> inForce() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        em.createQuery(
                        "select r from RuleRow r where r.validFrom <= :now"
                                + " order by r.kind, r.validFrom",
                        RuleRow.class)
                .setParameter("now", clock.now())
                .getResultStream()
                .map(RuleRow::rule)
                .forEach(rule -> rules.put(rule.kind(), rule));
        return rules;
    }

    /** All settings of a kind, the newest first. */
    public List<Rule> history(String kind) {
        return em.createQuery(
                        "select r from RuleRow r where r.kind = :kind order by r.validFrom desc",
                        RuleRow.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(RuleRow::rule)
                .toList();
    }

    /**
     * @throws NotFound if there is no such kind
     * @throws org.caravanserai.kernel.problem.Refusal {@code changed-meanwhile}
     */
    public Rule change(RuleChange wanted) {
        locks.acquire(new LockKey(LockKey.Kind.CHAIN, "rule:" + wanted.kind()));
        Rule before = inForce().get(wanted.kind());
        if (before == null) {
            throw new NotFound("rule", String.valueOf(wanted.kind()));
        }
        Seen.check(wanted.seen(), before.seen());
        Instant now = clock.now();
        List<Problem> problems = problems(wanted, before, now);
        InvalidInput.throwIfAny(problems);
        RuleRow row =
                new RuleRow(
                        new Rule(
                                before.kind(),
                                wanted.validFrom() == null ? now : wanted.validFrom(),
                                wanted.enabled(),
                                wanted.severity(),
                                before.unit() == null ? null : wanted.threshold(),
                                before.unit(),
                                wanted.dueMinutes(),
                                wanted.escalateMinutes(),
                                wanted.addressee(),
                                Given.collapsed(wanted.reason()),
                                actor.get().user()));
        em.persist(row);
        em.flush();
        return row.rule();
    }

    private static List<Problem> problems(RuleChange wanted, Rule before, Instant now) {
        List<Problem> problems = new ArrayList<>();
        required("severity", wanted.severity(), problems);
        required("addressee", wanted.addressee(), problems);
        minutes("dueMinutes", wanted.dueMinutes(), problems);
        minutes("escalateMinutes", wanted.escalateMinutes(), problems);
        if (before.unit() != null) {
            if (wanted.threshold() == null) {
                problems.add(Problem.of("threshold", "required"));
            } else if (wanted.threshold().signum() < 0) {
                problems.add(Problem.of("threshold", "value-negative", wanted.threshold()));
            }
        }
        String reason = wanted.reason() == null ? "" : Given.collapsed(wanted.reason());
        if (reason.isEmpty()) {
            problems.add(Problem.of("reason", "required"));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "text-too-long", LONGEST_REASON, reason.length()));
        }
        if (wanted.validFrom() != null && wanted.validFrom().isBefore(now)) {
            problems.add(Problem.of("validFrom", "rule-not-backwards"));
        }
        return problems;
    }

    private static void required(String field, Object given, List<Problem> problems) {
        if (given == null) {
            problems.add(Problem.of(field, "required"));
        }
    }

    private static void minutes(String field, Integer given, List<Problem> problems) {
        required(field, given, problems);
        if (given != null && (given < 1 || given > LONGEST_MINUTES)) {
            problems.add(Problem.of(field, "minutes-range", LONGEST_MINUTES));
        }
    }
}
