package org.caravanserai.shipments.seal;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * One line of a container's book of seals.
 *
 * @param seal numbers on the door, separated by blanks; null where there was none
 * @param expected the seal that should have been there; null where nobody knew
 * @param matches whether what was found is what was expected; null where nothing was compared
 * @param reason why, where a person said so
 * @param source who said so
 */
public record SealEntry(
        SealKind kind,
        Instant at,
        FacilityCode facility,
        String seal,
        String expected,
        Boolean matches,
        String reason,
        String source) {}
