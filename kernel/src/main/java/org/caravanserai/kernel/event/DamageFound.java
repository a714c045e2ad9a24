package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Goods came out of a container damaged. The quantity stands; at their next procedure they count as
 * imported in that state (Customs Code of the EAEU, Art. 160), so customs must know.
 *
 * @param line goods line of the container they were announced on; 0 for goods no line announced
 */
public record DamageFound(
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        int line,
        Measures damaged,
        String note,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "container:" + container.value();
    }
}
