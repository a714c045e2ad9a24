package org.caravanserai.shipments.exception;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Something that goes wrong.
 *
 * @param code key of its sentence in the bundles
 * @param subject the thing it is about, as {@code kind:id}
 * @param fact what makes this alert different from the next of its code and subject: the same fact
 *     is raised once
 * @param args arguments of the sentence
 */
public record Alert(
        String code,
        String subject,
        String fact,
        FacilityCode facility,
        Severity severity,
        Instant since,
        List<String> args) {

    String key() {
        return code + '|' + subject + '|' + fact;
    }
}
