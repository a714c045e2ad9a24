package org.caravanserai.shipments.seal;

import java.util.List;

/**
 * The seals of a container.
 *
 * @param expected the seal that should be on the door now; null where nobody knows
 * @param entries the newest first
 * @param navigation devices that are or were on it, the newest first
 */
public record SealSheet(
        String container,
        String expected,
        List<SealEntry> entries,
        List<NavigationSeal> navigation) {}
