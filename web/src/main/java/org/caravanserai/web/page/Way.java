package org.caravanserai.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.problem.Problem;

/**
 * The page on which what stands in the way of something can be put right.
 *
 * @param page its path in the application
 * @param parameter of the page, and which argument of the problem it takes; null for the whole list
 */
record Way(String page, String parameter, int argument) {

    private static final Way PERMITS = to("/clerk/permits.xhtml");
    private static final Way PLAN = to("/clerk/plan.xhtml");
    private static final Way HOLDS = with("/clerk/holds.xhtml", "q", 0);
    private static final Way APPROVALS = to("/manager/approvals.xhtml");

    static final Map<String, List<Way>> OUT_OF =
            Map.ofEntries(
                    Map.entry("permit-missing", List.of(with("/clerk/permits.xhtml", "lot", 0))),
                    Map.entry("permit-unknown", List.of(PERMITS)),
                    Map.entry(
                            "permit-not-for-lot", List.of(with("/clerk/permits.xhtml", "lot", 1))),
                    Map.entry("permit-not-for-operation", List.of(PERMITS)),
                    Map.entry("permit-not-valid", List.of(PERMITS)),
                    Map.entry("bin-blocked", List.of(PLAN)),
                    Map.entry("bin-no-room", List.of(PLAN)),
                    Map.entry("bin-other-class", List.of(PLAN)),
                    Map.entry("bin-other-owner", List.of(PLAN)),
                    Map.entry("bin-room-kg", List.of(PLAN)),
                    Map.entry("bin-room-packages", List.of(PLAN)),
                    Map.entry("bin-segregation", List.of(PLAN)),
                    Map.entry("bin-wrong-temperature", List.of(PLAN)),
                    Map.entry("bin-not-bonded", List.of(PLAN)),
                    Map.entry("bin-not-suitable", List.of(PLAN)),
                    Map.entry("bin-overfull", List.of(PLAN)),
                    Map.entry("unknown-location", List.of(PLAN)),
                    Map.entry("lot-held", List.of(HOLDS)),
                    Map.entry("bin-held", List.of(HOLDS)),
                    Map.entry("unit-held", List.of(HOLDS)),
                    Map.entry("hold-stands", List.of(HOLDS)),
                    Map.entry("hold-stands-on", List.of(HOLDS)),
                    Map.entry("own-approval", List.of(APPROVALS)),
                    Map.entry("reversal-asked", List.of(APPROVALS)),
                    Map.entry("reversal-needs-manager", List.of(APPROVALS)),
                    Map.entry("gate-reversal-waits", List.of(APPROVALS)),
                    Map.entry("act-state", List.of(with("/clerk/acts.xhtml", "number", 0))),
                    Map.entry("act-goods-taken", List.of(with("/clerk/acts.xhtml", "number", 0))),
                    Map.entry(
                            "reversal-too-late",
                            List.of(to("/clerk/counts.xhtml"), to("/clerk/acts.xhtml"))),
                    Map.entry("scan-no-CONTAINER", List.of(to("/clerk/receipts.xhtml"))),
                    Map.entry("scan-no-DECLARATION", List.of(to("/broker/declarations.xhtml"))),
                    Map.entry("count-nothing-there", List.of(to("/clerk/stock.xhtml"))),
                    Map.entry("sscc-no-prefix", List.of(to("/administrator/labels.xhtml"))),
                    Map.entry("exchange-rate-missing", List.of(to("/broker/rates.xhtml"))),
                    Map.entry("reference-rate-missing", List.of(to("/reference.xhtml"))),
                    Map.entry("power-of-attorney-missing", List.of(to("/broker/powers.xhtml"))),
                    Map.entry("guarantee-short", List.of(to("/broker/guarantees.xhtml"))),
                    Map.entry("money-short", List.of(to("/broker/money.xhtml"))),
                    Map.entry("tariff-line-missing", List.of(to("/broker/tariff.xhtml"))));

    /** The ways out of this problem; none where the page that refused is the way. */
    static List<Way> outOf(Problem problem) {
        return OUT_OF.getOrDefault(problem.code(), List.of());
    }

    /** What the page is asked for; nothing for the whole list. */
    Optional<String> asked(Problem problem) {
        return parameter == null || problem.args().size() <= argument
                ? Optional.empty()
                : Optional.of(String.valueOf(problem.args().get(argument)));
    }

    private static Way to(String page) {
        return new Way(page, null, 0);
    }

    private static Way with(String page, String parameter, int argument) {
        return new Way(page, parameter, argument);
    }
}
