package org.caravanserai.customs.declaration;

import java.util.List;
import org.caravanserai.customs.payment.Assessment;

/**
 * What a draft would cost and what would stop it, before it is saved.
 *
 * @param assessment the duties of today; without lines while an item lacks its value or its code
 * @param warnings what is odd and stops nothing
 */
public record DraftPreview(Assessment assessment, List<Finding> findings, List<Finding> warnings) {

    public DraftPreview {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }
}
