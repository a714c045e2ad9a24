package org.caravanserai.customs.guarantee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.problem.Problem;

/**
 * A guarantee as its paper words it.
 *
 * @param id up to 20 letters, digits and dashes
 * @param issuer bank, insurer or surety; null for none
 * @param general whether it covers the goods of every client
 * @param limit tenge
 * @param warnPercent below this share of the limit the free part is low; null for the usual
 */
public record GuaranteeTerms(
        String id,
        GuaranteeKind kind,
        String issuer,
        String document,
        Party holder,
        boolean general,
        BigDecimal limit,
        LocalDate validFrom,
        LocalDate validUntil,
        Integer warnPercent) {

    private static final int USUAL_WARNING = 20;
    private static final int WHOLE = 100;
    private static final int LONGEST_DOCUMENT = 60;
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    int warnAt() {
        return warnPercent == null ? USUAL_WARNING : warnPercent;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (id == null || !id.matches("[A-Za-z0-9-]{1,20}")) {
            problems.add(Problem.of("id", "guarantee-id"));
        }
        if (kind == null) {
            problems.add(Problem.of("kind", "required", "kind"));
        }
        if (holder == null) {
            problems.add(Problem.of("holder", "required", "holder"));
        }
        if (warnAt() < 0 || warnAt() > WHOLE) {
            problems.add(Problem.of("warnPercent", "percent-out-of-range"));
        }
        if (document != null && document.length() > LONGEST_DOCUMENT) {
            problems.add(
                    Problem.of("document", "text-too-long", LONGEST_DOCUMENT, document.length()));
        }
        if (validFrom == null) {
            problems.add(Problem.of("validFrom", "required", "validFrom"));
        }
        problems.addAll(changed(validFrom, limit, validUntil, "first"));
        return problems;
    }

    static List<Problem> changed(LocalDate from, BigDecimal limit, LocalDate until, String reason) {
        List<Problem> problems = new ArrayList<>();
        if (limit == null || limit.signum() <= 0) {
            problems.add(Problem.of("limit", "guarantee-limit-not-positive"));
        } else if (limit.compareTo(MOST) >= 0 || limit.stripTrailingZeros().scale() > 2) {
            problems.add(Problem.of("limit", "money-absurd"));
        }
        if (until == null) {
            problems.add(Problem.of("validUntil", "required", "validUntil"));
        } else if (from != null && until.isBefore(from)) {
            problems.add(Problem.of("validUntil", "period-backwards"));
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_DOCUMENT) {
            problems.add(Problem.of("reason", "required", "reason"));
        }
        return problems;
    }
}
