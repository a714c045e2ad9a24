package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Seal;

/**
 * A seal was found that is not the announced one, or broken, or missing.
 *
 * @param found what was on the door; null when there was none or it was broken
 * @param foundBy who or what saw it: a clerk's user name or the source of a message
 */
public record SealMismatchFound(
        ContainerNumber container,
        FacilityCode facility,
        Seal expected,
        Seal found,
        String foundBy,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "container:" + container.value();
    }
}
