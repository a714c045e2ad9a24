package org.caravanserai.inventory.receiving;

import java.time.Instant;

/**
 * A photograph of a receipt, without its picture.
 *
 * @param line goods line; 0 for the container itself
 */
public record PhotoShown(long id, int line, String takenBy, Instant takenAt) {}
