package org.caravanserai.customs.party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a client lets a broker do.
 *
 * @param broker sign-in name
 * @param procedures two-digit codes; empty for all
 * @param validTo last day; null for no end
 * @param limit highest customs value in tenge of one declaration; null for none
 * @param document number of the paper; null for none
 */
public record PowerTerms(
        String broker,
        PartyId client,
        List<String> procedures,
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal limit,
        String document) {

    private static final int LONGEST_DOCUMENT = 60;

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (broker == null || broker.isBlank()) {
            problems.add(Problem.of("broker", "required", "broker"));
        }
        if (client == null) {
            problems.add(Problem.of("client", "required", "client"));
        }
        if (validFrom == null) {
            problems.add(Problem.of("validFrom", "required", "validFrom"));
        } else if (validTo != null && validTo.isBefore(validFrom)) {
            problems.add(Problem.of("validTo", "period-backwards"));
        }
        procedures.stream()
                .filter(code -> !code.matches("[0-9]{2}"))
                .forEach(code -> problems.add(Problem.of("procedures", "procedure-format", code)));
        if (limit != null && limit.signum() <= 0) {
            problems.add(Problem.of("limit", "amount-not-positive"));
        }
        if (document != null && document.length() > LONGEST_DOCUMENT) {
            problems.add(
                    Problem.of("document", "text-too-long", LONGEST_DOCUMENT, document.length()));
        }
        return problems;
    }
}
