package org.caravanserai.web.api.shipments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.HoldView;
import org.caravanserai.shipments.container.News;
import org.caravanserai.shipments.forecast.Eta;
import org.caravanserai.shipments.sheet.ContainerSheet;
import org.caravanserai.shipments.tracking.TimelineRow;
import org.caravanserai.shipments.transport.Ride;

/**
 * A container as it is sent: in a list without forecast, rides and timeline.
 *
 * @param doubt code of what is wrong with its number
 * @param holds codes of the holds that last; {@code holdHistory} has all with their reasons
 * @param lastDataAt when its newest actual event happened: there is no data since
 * @param news NEVER, HEARD or SILENT: whether that is recent enough for the rules of watching
 */
public record ContainerBody(
        String number,
        String sizeType,
        BigDecimal teu,
        String doubt,
        ContainerStatus status,
        String facility,
        Carriage on,
        List<String> holds,
        String consignment,
        String train,
        String origin,
        String destination,
        String consignee,
        Instant lastDataAt,
        News news,
        Eta eta,
        List<HoldView> holdHistory,
        List<Ride> rides,
        List<TimelineRow> timeline) {

    static ContainerBody of(ContainerView view) {
        return of(view, null, null, null, null);
    }

    static ContainerBody of(ContainerSheet sheet) {
        return of(sheet.container(), sheet.eta(), sheet.holds(), sheet.rides(), sheet.timeline());
    }

    private static ContainerBody of(
            ContainerView view,
            Eta eta,
            List<HoldView> holds,
            List<Ride> rides,
            List<TimelineRow> timeline) {
        return new ContainerBody(
                view.number(),
                view.sizeType(),
                view.teu(),
                view.doubt(),
                view.status(),
                view.facility(),
                view.on(),
                view.holds(),
                view.consignment(),
                view.train(),
                view.origin(),
                view.destination(),
                view.consignee(),
                view.heardAt(),
                view.news(),
                eta,
                holds,
                rides,
                timeline);
    }
}
