package org.caravanserai.customs.declaration;

import java.time.Instant;

/**
 * A box that somebody typed into a draft.
 *
 * @param item number of the item; 0 for the head
 */
public record BoxChanged(
        int version, int item, String box, String was, String now, String by, Instant at) {}
