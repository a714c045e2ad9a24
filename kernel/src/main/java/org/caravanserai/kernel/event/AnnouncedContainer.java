package org.caravanserai.kernel.event;

import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;

/** A container of an announced consignment with its seal, wagon and goods lines. */
public record AnnouncedContainer(
        ContainerNumber number,
        SizeType sizeType,
        Seal seal,
        String wagon,
        List<AnnouncedLine> lines) {

    public AnnouncedContainer {
        lines = List.copyOf(lines);
    }
}
