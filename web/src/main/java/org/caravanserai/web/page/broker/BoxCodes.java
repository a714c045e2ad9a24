package org.caravanserai.web.page.broker;

import java.util.Map;

/** Which box of the sheet a field of the API is. */
final class BoxCodes {

    private static final Map<String, String> BY_FIELD =
            Map.ofEntries(
                    Map.entry("lot", "lot"),
                    Map.entry("description", "31"),
                    Map.entry("commodityCode", "33"),
                    Map.entry("origin", "34"),
                    Map.entry("measures", "31.count"),
                    Map.entry("packages", "31.count"),
                    Map.entry("grossKg", "35"),
                    Map.entry("netKg", "38"),
                    Map.entry("supplementary", "41"),
                    Map.entry("quantity", "41"),
                    Map.entry("quantities", "41"),
                    Map.entry("value", "42"),
                    Map.entry("amount", "42"),
                    Map.entry("documents", "44"),
                    Map.entry("containers", "31.containers"),
                    Map.entry("packings", "31.packages"),
                    Map.entry("procedure", "37"),
                    Map.entry("ground", "37.ground"),
                    Map.entry("feature", "37.feature"),
                    Map.entry("declarant", "14"),
                    Map.entry("office", "A.office"),
                    Map.entry("currency", "22"));

    private BoxCodes() {}

    /** The code of the box; the last part of the field where no box holds it. */
    static String of(String field) {
        int boxes = field.indexOf("boxes.");
        if (boxes >= 0) {
            return field.substring(boxes + "boxes.".length());
        }
        String last = field.substring(field.lastIndexOf('.') + 1);
        return BY_FIELD.getOrDefault(last, last);
    }
}
