package org.caravanserai.shipments.container;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A train as its containers tell of it.
 *
 * @param wagons of the announced list
 * @param underWay containers that left and did not arrive yet
 * @param arrived containers at their destination or beyond: stripped, loaded, emptied
 * @param heardAt when the newest actual event of any of them happened; null when there was none
 */
public record TrainView(
        String train,
        long containers,
        long wagons,
        long underWay,
        long arrived,
        FacilityCode origin,
        FacilityCode destination,
        Instant announcedAt,
        Instant heardAt) {}
