package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.kernel.problem.Problem;

/**
 * How much a guarantee must cover while goods are under transit, as box 52 says it: the duties that
 * release for domestic consumption would cost (Customs Code of the EAEU, Art. 65 and 147), never
 * less than what the office set; nothing for who is exempt.
 */
final class TransitSecurity {

    /** Why no guarantee is asked for. */
    static final String EXEMPT = "52.exempt";

    /** What the office set, in tenge. */
    static final String AMOUNT = "52.amount";

    /** Code of the exemption of railways. */
    static final String RAILWAY = "RW";

    private TransitSecurity() {}

    /**
     * @param head entries by box
     */
    static BigDecimal needed(Map<String, String> head, Assessment assessment) {
        if (exempt(head)) {
            return BigDecimal.ZERO;
        }
        BigDecimal duties = assessment.suspended().amount();
        BigDecimal set = set(head);
        return set == null ? duties : duties.max(set);
    }

    /**
     * A transit declaration has no boxes for what some rates need (34, 41): duties that cannot be
     * computed are left out where nothing hangs on them, and asked for in box 52 otherwise.
     *
     * @param secured whether the procedure asks for a guarantee
     */
    static List<Problem> unknown(Map<String, String> head, boolean secured, List<Problem> items) {
        if (items.isEmpty() || !secured || exempt(head) || set(head) != null) {
            return List.of();
        }
        String numbers =
                items.stream()
                        .map(problem -> String.valueOf(Finding.of(problem).item()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return List.of(Problem.of("boxes." + AMOUNT, "transit-security-unknown", numbers));
    }

    private static boolean exempt(Map<String, String> head) {
        return !head.getOrDefault(EXEMPT, "").isBlank();
    }

    /** Null where the office set nothing. */
    private static BigDecimal set(Map<String, String> head) {
        return TypedText.number(head.get(AMOUNT), "boxes." + AMOUNT, new ArrayList<>());
    }
}
