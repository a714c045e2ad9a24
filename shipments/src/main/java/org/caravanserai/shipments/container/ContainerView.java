package org.caravanserai.shipments.container;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.event.Carriage;

/**
 * A container as a line of a list.
 *
 * @param doubt code of what is wrong with its number; null if nothing is
 * @param departed whether it has left the facility where it was last seen
 * @param holds codes of the holds that last
 * @param heardAt when the newest actual event happened; null when there was none
 * @param news whether that is recent enough
 */
public record ContainerView(
        String number,
        String sizeType,
        BigDecimal teu,
        String doubt,
        ContainerStatus status,
        String facility,
        boolean departed,
        Carriage on,
        List<String> holds,
        String consignment,
        String train,
        String origin,
        String destination,
        String consignee,
        Instant movedAt,
        Instant heardAt,
        News news) {

    static ContainerView of(Container c, List<String> holds, Set<String> silent) {
        return new ContainerView(
                c.number,
                c.sizeType == null ? null : c.sizeType.code(),
                c.sizeType == null ? null : c.sizeType.teu(),
                c.doubt,
                c.status,
                text(c.facility),
                c.departed,
                c.onKind == null ? null : new Carriage(c.onKind, c.onReference),
                holds,
                c.consignment,
                c.train,
                text(c.origin),
                text(c.destination),
                text(c.consignee),
                c.movedAt,
                c.heardAt,
                c.heardAt == null ? News.NEVER : heard(c, silent));
    }

    private static News heard(Container c, Set<String> silent) {
        return silent.contains(c.number) ? News.SILENT : News.HEARD;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
