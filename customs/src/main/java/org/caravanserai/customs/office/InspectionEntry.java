package org.caravanserai.customs.office;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The act of an inspection, by the fields of the message ActInspection (1006033E).
 *
 * @param grossByDocuments kilograms the documents name; null where nobody looked
 * @param finished when it ended; null for a part that is to be gone on with
 * @param notified when the declarant was told of it; null if not
 * @param asDeclared whether everything was as declared
 * @param findings what was found; needed where it was not as declared
 */
public record InspectionEntry(
        Kind kind,
        String number,
        Instant started,
        Instant finished,
        String place,
        BigDecimal grossByDocuments,
        Scope scope,
        boolean declarantPresent,
        Instant notified,
        boolean asDeclared,
        String findings) {

    /** Code of the act: 0 for a search (досмотр), 1 for a look (осмотр). */
    public enum Kind {
        SEARCH,
        LOOK
    }

    /** How much was inspected: code 1, 2 or 3. */
    public enum Scope {
        ALL,
        PART,
        SEVERAL_DECLARATIONS
    }
}
