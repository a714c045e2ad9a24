package org.caravanserai.web.api.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;

/** A dispatch as it is asked for. */
public record DispatchBody(
        FacilityCode facility,
        List<Line> lines,
        String consignee,
        String vehicle,
        Instant effectiveAt) {

    /**
     * @param measures packages alone mean their share of the weights; none at all means everything
     *     of the lot there that may leave
     */
    public record Line(LotId lot, String location, MeasuresAsked measures) {}

    DispatchOrder order() {
        List<Line> given = lines == null ? List.of() : lines;
        if (given.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.of("lines[" + given.indexOf(null) + "]", "required");
        }
        return new DispatchOrder(
                facility,
                given.stream()
                        .map(l -> new DispatchOrder.Line(l.lot(), l.location(), l.measures()))
                        .toList(),
                consignee,
                vehicle,
                effectiveAt);
    }
}
