package org.caravanserai.inventory.unit;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * A wish for a new handling unit.
 *
 * @param kind null for a pallet
 * @param location bin or unit it stands in
 * @param goods that are put on it from that same place; empty for an empty unit, as at a receipt
 * @param effectiveAt when it was made; null for now
 */
public record UnitOrder(
        FacilityCode facility,
        UnitKind kind,
        String location,
        List<Line> goods,
        Instant effectiveAt) {

    public UnitOrder {
        goods = goods == null ? List.of() : goods;
    }

    /**
     * @param measures null for all that is free there
     */
    public record Line(LotId lot, MeasuresAsked measures) {}
}
