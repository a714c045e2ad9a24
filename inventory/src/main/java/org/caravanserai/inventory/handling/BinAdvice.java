package org.caravanserai.inventory.handling;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.kernel.problem.Problem;

/**
 * Where goods could lie and why there, and why not elsewhere.
 *
 * @param suggestions the best first
 * @param excluded the bins that a rule excludes, by rule
 */
public record BinAdvice(List<Suggestion> suggestions, List<Excluded> excluded) {

    /**
     * A bin that may hold the goods and has room.
     *
     * @param roomKg gross kilograms that fit beside what lies there
     * @param why the sentence, as a code with arguments
     */
    public record Suggestion(
            String location, String zone, PlaceKind kind, BigDecimal roomKg, Problem why) {}

    /**
     * Bins that the same rule excludes.
     *
     * @param rule code of the rule
     * @param bins how many
     * @param example what it says of the first of them
     */
    public record Excluded(String rule, int bins, Problem example) {}
}
