package org.caravanserai.shipments.network;

import java.time.Instant;

/**
 * A ban or hold as somebody enters it.
 *
 * @param facility the place, or where the leg begins
 * @param to where the leg ends; null when it is about the place
 * @param cargo first digits of the commodity codes it is about; null for all cargo
 * @param endsAt last moment, as announced or expected; null when nobody can tell
 */
public record RestrictionEntry(
        Restriction.Kind kind,
        String facility,
        String to,
        String cargo,
        Instant startsAt,
        Instant endsAt,
        String reason,
        String source) {}
