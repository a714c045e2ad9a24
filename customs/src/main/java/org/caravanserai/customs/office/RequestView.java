package org.caravanserai.customs.office;

import java.time.Instant;

/**
 * A request of an office.
 *
 * @param wanted what is asked for; a code of the house ({@code documents-of-yellow-lane}) or the
 *     office's own words
 * @param due until when it must be answered, in the working time of the office; null for no term
 * @param answeredAt null while it is open
 */
public record RequestView(
        long id,
        String declaration,
        RequestKind kind,
        String wanted,
        String askedBy,
        Instant askedAt,
        Instant due,
        String answeredBy,
        Instant answeredAt,
        String answer) {}
