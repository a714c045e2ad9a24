package org.caravanserai.inventory.ledger;

import java.math.BigDecimal;
import java.util.Map;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * A bin on the plan of a warehouse.
 *
 * @param grossKg what lies in it under each status, only where there is something
 * @param lots how many lots lie in it
 */
public record PlanBin(Location bin, Map<StockStatus, BigDecimal> grossKg, long lots) {

    public boolean free() {
        return grossKg.isEmpty();
    }

    /** The status of most of what lies there; null where nothing does. */
    public StockStatus status() {
        return grossKg.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
