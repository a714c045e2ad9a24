package org.caravanserai.inventory.picking;

/**
 * What a scan on a pick list came to.
 *
 * @param fetched whether goods were counted as fetched; else a bin was chosen
 * @param line of the list that is meant
 * @param location the bin that is being emptied now
 */
public record PickRead(boolean fetched, int line, String location) {}
