package org.caravanserai.kernel.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.problem.Problem;

/** What people get wrong in measures; a ledger's own arithmetic is not held to it. */
final class MeasuresCheck {

    private static final BigDecimal ABSURD = new BigDecimal("1000000000");

    private MeasuresCheck() {}

    static List<Problem> of(Measures measures, String field) {
        List<Problem> problems = new ArrayList<>();
        parts(measures).forEach((part, number) -> checkSize(path(field, part), number, problems));
        if (measures.packages().scale() > 0) {
            problems.add(
                    Problem.of(path(field, "packages"), "packages-not-whole", measures.packages()));
        }
        if (measures.isZero()) {
            problems.add(Problem.of(field, "measures-zero"));
        }
        if (measures.grossKg().compareTo(measures.netKg()) < 0) {
            problems.add(
                    Problem.of(
                            path(field, "grossKg"),
                            "gross-below-net",
                            measures.grossKg(),
                            measures.netKg()));
        }
        return problems;
    }

    private static Map<String, BigDecimal> parts(Measures measures) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        parts.put("packages", measures.packages());
        parts.put("netKg", measures.netKg());
        parts.put("grossKg", measures.grossKg());
        if (measures.supplementary() != null) {
            parts.put("supplementary.quantity", measures.supplementary().quantity());
        }
        return parts;
    }

    private static void checkSize(String path, BigDecimal number, List<Problem> problems) {
        if (number.signum() < 0) {
            problems.add(Problem.of(path, "measures-negative", number));
        }
        if (number.abs().compareTo(ABSURD) > 0) {
            problems.add(Problem.of(path, "measures-absurd", number));
        }
    }

    private static String path(String field, String part) {
        return field == null || field.isEmpty() ? part : field + '.' + part;
    }
}
