package org.caravanserai.customs.office;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.DeclarationNumber;

/**
 * What an office says about a declaration, whatever form it came in.
 *
 * @param externalId names the message at its sender, so that it counts once
 * @param reference our own name of the declaration, if the message has it
 * @param number registration number, if the message has it
 * @param items numbers of the items it is about; empty for all
 * @param code two digits of the classifier of decisions; null for none
 * @param at when it was so at the office; null for now
 */
public record OfficeAnswer(
        String externalId,
        Kind kind,
        String reference,
        DeclarationNumber number,
        List<Integer> items,
        String code,
        String reason,
        Instant at) {

    /** What an office can say. */
    public enum Kind {
        REGISTERED,
        REGISTRATION_REFUSED,
        CHECK,
        DOCUMENTS_WANTED,
        INSPECTION_WANTED,
        CORRECTION_WANTED,
        RELEASED,
        REFUSED,
        REVOKED
    }

    public OfficeAnswer {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
