package org.caravanserai.customs.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.customs.tariff.ReferenceRates;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.Problem;

/** The dated graph of procedures: which may follow which, and what each does to the goods. */
@ApplicationScoped
public class Procedures {

    /** The procedure of goods under bond. */
    public static final String CUSTOMS_WAREHOUSE = "70";

    @Inject EntityManager em;
    @Inject ReferenceRates reference;

    public Optional<ProcedureRule> rule(String code, LocalDate day) {
        return em.createQuery(
                        "from ProcedureRule where code = :code and validFrom <= :day"
                                + " and (validTo is null or validTo >= :day)",
                        ProcedureRule.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /**
     * The status goods must have to be declared for this procedure; null where it is not lawful, or
     * the house has no such goods.
     */
    public StockStatus source(CustomsProcedure procedure, LocalDate day) {
        ProcedureStep step = step(procedure, day);
        return step == null ? null : step.fromStatus;
    }

    /** What forbids the procedure on that day: empty if nothing does. */
    public List<Problem> check(CustomsProcedure procedure, String ground, LocalDate day) {
        return check(rule(procedure.requested(), day), procedure, ground, day);
    }

    /**
     * The same where the rule was read already.
     *
     * @param rule of the procedure on that day
     */
    public List<Problem> check(
            Optional<ProcedureRule> rule,
            CustomsProcedure procedure,
            String ground,
            LocalDate day) {
        List<Problem> unknown = known(rule, procedure, day);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        ProcedureStep step = step(procedure, day);
        if (step == null) {
            return List.of(
                    Problem.of(
                            "procedure",
                            "procedure-may-not-follow",
                            procedure.requested(),
                            procedure.previous()));
        }
        if (step.groundNeeded && (ground == null || ground.isBlank())) {
            return List.of(
                    Problem.of(
                            "ground",
                            "procedure-needs-ground",
                            procedure.requested(),
                            procedure.previous()));
        }
        return step.groundNeeded ? named(procedure, ground.strip(), day) : List.of();
    }

    /** A problem if grounds are laid down for this succession and it is none of them. */
    private List<Problem> named(CustomsProcedure procedure, String ground, LocalDate day) {
        List<String> grounds =
                em.createNativeQuery(
                                "select ground from customs.procedure_end where procedure_code ="
                                    + " :previous and ' ' || next_codes || ' ' like :requested and"
                                    + " valid_from <= :day and (valid_to is null or valid_to >="
                                    + " :day) order by ground",
                                String.class)
                        .setParameter("previous", procedure.previous())
                        .setParameter("requested", "% " + procedure.requested() + " %")
                        .setParameter("day", day)
                        .getResultList();
        return grounds.isEmpty() || grounds.contains(ground)
                ? List.of()
                : List.of(
                        Problem.of(
                                "ground",
                                "procedure-ground-unknown",
                                ground,
                                String.join(", ", grounds)));
    }

    /**
     * Whether the procedure before may be ended in parts by this one; so it is where nothing is
     * laid down.
     */
    public boolean inParts(CustomsProcedure procedure, String ground, LocalDate day) {
        List<Object[]> ends =
                em.createNativeQuery(
                                "select ground, in_parts from customs.procedure_end where"
                                        + " procedure_code = :previous and ' ' || next_codes || ' '"
                                        + " like :requested and valid_from <= :day and (valid_to is"
                                        + " null or valid_to >= :day)",
                                Object[].class)
                        .setParameter("previous", procedure.previous())
                        .setParameter("requested", "% " + procedure.requested() + " %")
                        .setParameter("day", day)
                        .getResultList();
        List<Object[]> named = ends.stream().filter(end -> end[0].equals(ground)).toList();
        List<Object[]> meant = named.isEmpty() ? ends : named;
        return meant.isEmpty() || meant.stream().anyMatch(end -> (Boolean) end[1]);
    }

    /** A problem if the classifier has no such procedure on that day. */
    public List<Problem> known(CustomsProcedure procedure, LocalDate day) {
        return known(rule(procedure.requested(), day), procedure, day);
    }

    private static List<Problem> known(
            Optional<ProcedureRule> rule, CustomsProcedure procedure, LocalDate day) {
        return rule.isPresent()
                ? List.of()
                : List.of(Problem.of("procedure", "procedure-unknown", procedure.requested(), day));
    }

    private ProcedureStep step(CustomsProcedure procedure, LocalDate day) {
        return em.createQuery(
                        "from ProcedureStep where requested = :requested and previous = :previous"
                                + " and validFrom <= :day and (validTo is null or validTo >= :day)",
                        ProcedureStep.class)
                .setParameter("requested", procedure.requested())
                .setParameter("previous", procedure.previous())
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Last day under the procedure for goods released to it on that day; null without a term. */
    public LocalDate until(ProcedureRule rule, LocalDate released) {
        return rule.term() == null ? null : after(rule.term(), released);
    }

    /**
     * The term of goods that leave the procedure before their shelf life ends (Customs Code of the
     * EAEU, Art. 157).
     *
     * @param code of the procedure
     * @param law last day by the procedure alone; null where it has no term
     * @param shelf last day of shelf or sale life; null where none is known
     * @param day whose reference data holds
     */
    public Term term(String code, LocalDate law, LocalDate shelf, LocalDate day) {
        BigDecimal days =
                shelf == null
                        ? null
                        : reference.byScope(ReferenceRates.SHELF_LIFE_EXIT_DAYS, day).get(code);
        if (days == null) {
            return Term.of(law);
        }
        LocalDate exit = shelf.minusDays(days.longValueExact());
        return law == null || exit.isBefore(law)
                ? new Term(exit, law, TermRule.SHELF_LIFE)
                : Term.of(law);
    }

    /** Last day in temporary storage for goods received on that day. */
    public LocalDate temporaryStorageUntil(LocalDate received) {
        return after(ReferenceRates.TEMPORARY_STORAGE_MONTHS, received);
    }

    private LocalDate after(String term, LocalDate day) {
        return reference
                .find(term, day)
                .map(months -> day.plusMonths(months.longValueExact()))
                .orElse(null);
    }
}
