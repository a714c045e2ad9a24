package org.caravanserai.web.imports;

import java.time.Instant;

/**
 * Something that came in from a sheet.
 *
 * @param id among those of its kind
 * @param what the train, site or book, and what the importer called it
 * @param rows of the sheet
 * @param undoneBy null while it stands
 * @param posting number of the posting of what was entered with it; null where nothing was
 */
public record ImportShown(
        Kind kind,
        String id,
        String what,
        int rows,
        String by,
        Instant at,
        String undoneBy,
        Instant undoneAt,
        String posting) {

    /** Something that moved no goods. */
    public ImportShown(
            Kind kind,
            String id,
            String what,
            int rows,
            String by,
            Instant at,
            String undoneBy,
            Instant undoneAt) {
        this(kind, id, what, rows, by, at, undoneBy, undoneAt, null);
    }

    /** The kinds of sheets. */
    public enum Kind {
        TRAIN_LIST,
        BINS,
        TAKE_OVER,
        REFERENCE;

        /** Whether it can be taken back since a moment of its own, as postings can. */
        public boolean keepsTimes() {
            return this == TAKE_OVER;
        }
    }
}
