package org.caravanserai.inventory.printing;

import java.time.Instant;

/**
 * A copy as the log of prints shows it.
 *
 * @param copy 1 for the first print of the document, 2 for its first reprint
 */
public record PrintShown(
        String kind,
        String subject,
        int copy,
        String form,
        String languages,
        String actor,
        Instant printedAt) {}
