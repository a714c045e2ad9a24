package org.caravanserai.shipments.sheet;

import java.time.Duration;
import java.util.List;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.HoldView;
import org.caravanserai.shipments.forecast.Eta;
import org.caravanserai.shipments.tracking.TimelineRow;
import org.caravanserai.shipments.transport.Ride;

/**
 * One container with its holds, forecast, rides and timeline.
 *
 * @param eta null when it has arrived or nothing can be said
 * @param silentFor how long there has been no data; null when there never was any
 */
public record ContainerSheet(
        ContainerView container,
        List<HoldView> holds,
        Eta eta,
        Duration silentFor,
        List<Ride> rides,
        List<TimelineRow> timeline) {}
