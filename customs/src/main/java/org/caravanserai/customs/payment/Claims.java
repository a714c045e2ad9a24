package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.customs.tariff.ReliefBasis;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.customs.tariff.ReliefTerm;
import org.caravanserai.customs.tariff.Reliefs;
import org.caravanserai.kernel.problem.Problem;

/** Grants what box 36 claims, by the terms of the day, or says why not. */
@ApplicationScoped
public class Claims {

    /** Latin letters that look like those the codes are written in. */
    private static final Map<Character, Character> LOOK_ALIKES =
            Map.of(
                    'A', 'А', 'B', 'В', 'C', 'С', 'E', 'Е', 'H', 'Н', 'K', 'К', 'M', 'М', 'O', 'О',
                    'P', 'Р', 'T', 'Т');

    @Inject Reliefs reliefs;

    /**
     * What was granted, by number of the item, and what stands in the way of the rest.
     *
     * @param problems by {@code items[i].boxes.36.duty}
     */
    public record Grants(Map<Integer, List<Granted>> byItem, List<Problem> problems) {

        public List<Granted> of(int item) {
            return byItem.getOrDefault(item, List.of());
        }
    }

    public Grants grant(Collection<Claim> claims, String requested, LocalDate day) {
        Grants grants = new Grants(new TreeMap<>(), new ArrayList<>());
        boolean any = claims.stream().anyMatch(claim -> !claim.codes().isEmpty());
        List<ReliefTerm> terms = any ? reliefs.terms(day) : List.of();
        for (Claim claim : claims) {
            List<Granted> granted = new ArrayList<>();
            claim.codes()
                    .forEach(
                            (part, code) -> {
                                Asked asked = new Asked(claim, part, written(code), requested, day);
                                grant(asked, terms, granted, grants.problems());
                            });
            grants.byItem().put(claim.item(), granted);
        }
        return grants;
    }

    /** One code that one item claims. */
    private record Asked(
            Claim claim, ReliefPart part, String code, String requested, LocalDate day) {

        Problem problem(String problem, Object... args) {
            return Problem.of(
                    "items[" + (claim.item() - 1) + "].boxes." + part.box(), problem, args);
        }
    }

    private void grant(
            Asked asked, List<ReliefTerm> terms, List<Granted> granted, List<Problem> problems) {
        List<ReliefTerm> named =
                terms.stream().filter(t -> t.names(asked.part(), asked.code())).toList();
        Claim claim = asked.claim();
        ReliefTerm term =
                named.stream()
                        .filter(
                                t ->
                                        t.concerns(
                                                claim.commodity(),
                                                claim.origin(),
                                                asked.requested()))
                        .max(Comparator.comparingInt(ReliefTerm::closeness))
                        .orElse(null);
        if (term == null) {
            problems.add(
                    asked.problem(
                            named.isEmpty() ? "relief-unknown" : "relief-not-for-goods",
                            asked.code(),
                            claim.commodity().printed(),
                            origin(claim),
                            asked.requested(),
                            asked.day()));
        } else if (term.basis() != ReliefBasis.NONE) {
            int before = problems.size();
            papers(asked, term, problems);
            BigDecimal factor = factor(asked, term, problems);
            if (problems.size() == before) {
                granted.add(granted(asked, term, factor));
            }
        }
    }

    private static String origin(Claim claim) {
        return claim.origin() == null ? "–" : claim.origin();
    }

    private static Granted granted(Asked asked, ReliefTerm term, BigDecimal factor) {
        return new Granted(
                asked.part(),
                asked.code(),
                term.basis(),
                factor,
                term.conditional(),
                term.remark(),
                term.source());
    }

    private static void papers(Asked asked, ReliefTerm term, List<Problem> problems) {
        List<Claim.Paper> papers = asked.claim().papers();
        if (term.document() == null || papers == null) {
            return;
        }
        List<Claim.Paper> shown =
                papers.stream().filter(paper -> term.document().equals(paper.type())).toList();
        boolean valid =
                shown.stream()
                        .anyMatch(
                                paper ->
                                        paper.validUntil() == null
                                                || !paper.validUntil().isBefore(asked.day()));
        if (shown.isEmpty()) {
            problems.add(asked.problem("relief-document-missing", asked.code(), term.document()));
        } else if (!valid) {
            problems.add(
                    asked.problem(
                            "relief-document-expired",
                            asked.code(),
                            term.document(),
                            shown.get(0).validUntil()));
        }
    }

    private BigDecimal factor(Asked asked, ReliefTerm term, List<Problem> problems) {
        Claim claim = asked.claim();
        if (term.basis() == ReliefBasis.PREFERENCE) {
            return reliefs.preference(claim.commodity(), claim.origin(), asked.day())
                    .orElseGet(
                            () -> {
                                problems.add(
                                        asked.problem(
                                                "preference-missing",
                                                claim.commodity().printed(),
                                                origin(claim),
                                                asked.day()));
                                return BigDecimal.ONE;
                            });
        }
        boolean listed =
                term.basis() != ReliefBasis.LOWER_RATE
                        || !reliefs.lowerRates(List.of(claim.commodity()), asked.day()).isEmpty();
        if (!listed) {
            problems.add(
                    asked.problem("lower-rate-missing", claim.commodity().printed(), asked.day()));
        }
        return term.factor();
    }

    /** A code in the letters of the list, whatever keyboard it was typed on. */
    private static String written(String code) {
        StringBuilder letters = new StringBuilder();
        for (char letter : code.strip().toUpperCase(Locale.ROOT).toCharArray()) {
            letters.append(LOOK_ALIKES.getOrDefault(letter, letter));
        }
        return "--".contentEquals(letters) ? "-" : letters.toString();
    }
}
