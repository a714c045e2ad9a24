package org.caravanserai.web.imports;

import java.time.Instant;

/**
 * Something that came in from a sheet.
 *
 * @param id among those of its kind
 * @param what the train, site or book, and what the importer called it
 * @param rows of the sheet
 * @param undoneBy null while it stands
 */
public record ImportShown(
        Kind kind,
        String id,
        String what,
        int rows,
        String by,
        Instant at,
        String undoneBy,
        Instant undoneAt) {

    /** The kinds of sheets. */
    public enum Kind {
        TRAIN_LIST,
        BINS,
        TAKE_OVER,
        REFERENCE
    }
}
