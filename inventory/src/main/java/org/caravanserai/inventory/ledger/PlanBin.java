package org.caravanserai.inventory.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final int FILL_DECIMALS = 4;

    public boolean free() {
        return grossKg.isEmpty();
    }

    /** Gross weight against capacity, 0 to 1 and above; 0 where no capacity is known. */
    public BigDecimal fill() {
        BigDecimal there = grossKg.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return bin.capacityKg().signum() == 0
                ? BigDecimal.ZERO
                : there.divide(bin.capacityKg(), FILL_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The status of most of what lies there; null where nothing does. */
    public StockStatus status() {
        return grossKg.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
