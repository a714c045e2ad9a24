package org.caravanserai.shipments.intake.trainlist;

import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;

/**
 * A data row after its cells were read; whatever was wrong is null and has a problem of its own.
 *
 * @param number of the row, 1 for the first data row
 */
record ListRow(
        int number,
        String train,
        String wagon,
        ContainerNumber container,
        SizeType sizeType,
        Seal seal,
        String smgs,
        Party consignor,
        Party consignee,
        FacilityCode origin,
        FacilityCode destination,
        AnnouncedLine goods) {

    /** The place of the row in the list; two rows may not share one. */
    String place() {
        return smgs + ' ' + container + ' ' + goods.line();
    }
}
