package org.caravanserai.customs.declaration;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A correction of a registered declaration (КДТ), of its items, of its head or of both.
 *
 * @param ground two digits of the circumstance, second part of the change code
 * @param document number of the office's decision; needed once goods are released
 * @param head what the head says from now on, by box; a blank entry empties the box
 */
public record CorrectionRequest(
        String ground,
        String reason,
        String document,
        List<CorrectedItem> items,
        Map<String, String> head) {

    /** Boxes on which everything else was drawn: another procedure is another declaration. */
    private static final Set<String> FIXED =
            Set.of("22", "37", "37.feature", "37.ground", "A.office");

    public CorrectionRequest {
        items = items == null ? List.of() : List.copyOf(items);
        head = head == null ? Map.of() : head;
    }

    /** Whether a box of the head may say something else after registration. */
    public static boolean mayChange(String box) {
        return !FIXED.contains(box);
    }

    /** Of items alone. */
    public CorrectionRequest(
            String ground, String reason, String document, List<CorrectedItem> items) {
        this(ground, reason, document, items, Map.of());
    }
}
