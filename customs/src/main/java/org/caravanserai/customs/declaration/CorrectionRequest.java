package org.caravanserai.customs.declaration;

import java.util.List;

/**
 * A correction of a registered declaration (КДТ).
 *
 * @param ground two digits of the circumstance, second part of the change code
 * @param document number of the office's decision; needed once goods are released
 */
public record CorrectionRequest(
        String ground, String reason, String document, List<CorrectedItem> items) {

    public CorrectionRequest {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
