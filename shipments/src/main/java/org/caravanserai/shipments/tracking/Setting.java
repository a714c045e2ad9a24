package org.caravanserai.shipments.tracking;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Standings;

/**
 * What a train list said of a container before anything happened to it.
 *
 * @param announcedAt null for a container no list announced
 * @param renewedAt when this journey began, if the box was emptied of another load before
 */
record Setting(
        Instant announcedAt,
        Instant renewedAt,
        String consignment,
        String train,
        String wagon,
        Seal seal,
        FacilityCode destination) {

    static Setting of(Standings.Registered box) {
        return new Setting(
                box.announcedAt(),
                box.renewedAt(),
                box.consignment(),
                box.train(),
                box.wagon(),
                box.seal(),
                box.destination());
    }

    static Setting of(Container container) {
        return new Setting(
                container.announcedAt(),
                container.renewedAt(),
                container.consignment(),
                container.train(),
                container.wagon(),
                container.seal(),
                container.destination());
    }
}
