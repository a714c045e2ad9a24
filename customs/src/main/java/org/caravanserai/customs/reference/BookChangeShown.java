package org.caravanserai.customs.reference;

import java.time.Instant;

/**
 * A change that was made to a book.
 *
 * @param remark why, or the name of the sheet
 * @param undoneBy null while it stands
 */
public record BookChangeShown(
        long id,
        Book book,
        String remark,
        int added,
        int changed,
        int ended,
        String madeBy,
        Instant madeAt,
        String undoneBy,
        Instant undoneAt) {}
