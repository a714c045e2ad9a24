package org.caravanserai.customs.declaration;

import java.time.Instant;

/**
 * A file kept with a declaration, without its content.
 *
 * @param about what it was handed in with: {@code decision}, {@code correction}, {@code request:7}
 * @param sha256 of the content, so that anybody can prove it is the same file
 */
public record FileShown(
        long id,
        String about,
        String name,
        String mediaType,
        int size,
        String sha256,
        String addedBy,
        Instant addedAt) {}
