package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/** A container reached a facility (an observation: it is never refused). */
public record ContainerArrived(
        ContainerNumber container, FacilityCode facility, Carriage on, Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "container:" + container.value();
    }
}
