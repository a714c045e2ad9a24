package org.caravanserai.customs.declaration;

import java.util.Map;
import org.caravanserai.kernel.problem.Problem;

/**
 * Something that stands in the way of filing.
 *
 * @param item number of the item; null for the declaration as a whole
 * @param box box of the form it belongs to
 * @param problem what is wrong, and in which field
 */
public record Finding(Integer item, String box, Problem problem) {

    /** Boxes of the form by the last part of a field's path. */
    private static final Map<String, String> BOXES =
            Map.ofEntries(
                    Map.entry("procedure", "37"),
                    Map.entry("ground", "37"),
                    Map.entry("commodityCode", "33"),
                    Map.entry("origin", "34"),
                    Map.entry("measures", "31"),
                    Map.entry("grossKg", "35"),
                    Map.entry("netKg", "38"),
                    Map.entry("lot", "40"),
                    Map.entry("quantities", "41"),
                    Map.entry("documents", "44"),
                    Map.entry("containers", "31"),
                    Map.entry("packings", "31"),
                    Map.entry("supplementary", "41"),
                    Map.entry("value", "45"),
                    Map.entry("freight", "45"),
                    Map.entry("insurance", "45"),
                    Map.entry("date", "47"),
                    Map.entry("payments", "47"),
                    Map.entry("guarantee", "52"),
                    Map.entry("declarant", "14"));

    static Finding of(String field, String code, Object... args) {
        return of(null, Problem.of(field, code, args));
    }

    static Finding of(DeclarationItem item, String field, String code, Object... args) {
        return of(item.number, Problem.of("items[" + (item.number - 1) + "]." + field, code, args));
    }

    /** A problem whose path begins with the item, if it is about one. */
    public static Finding of(Problem problem) {
        String field = problem.field();
        boolean onItem = field.startsWith("items[");
        return of(
                onItem ? Integer.parseInt(field.substring(6, field.indexOf(']'))) + 1 : null,
                problem);
    }

    private static Finding of(Integer item, Problem problem) {
        String field = problem.field();
        int boxes = field.indexOf("boxes.");
        if (boxes >= 0) {
            return new Finding(item, field.substring(boxes + 6).replaceFirst("\\..*", ""), problem);
        }
        String last = field.substring(field.lastIndexOf('.') + 1);
        return new Finding(item, BOXES.getOrDefault(last, "1"), problem);
    }
}
