package org.caravanserai.inventory.warehouse;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A bin as an administrator lays it down.
 *
 * @param code unique within its site, such as {@code A-01-01-1}
 * @param zone part of the site the bin lies in
 * @param capacityKg gross kilograms it carries
 * @param customsControlled whether goods under customs supervision may lie there
 * @param address where in its zone it is
 * @param limits what else it takes
 */
public record BinDefinition(
        String code,
        String zone,
        PlaceKind kind,
        Set<StorageNeed> suitable,
        BigDecimal capacityKg,
        boolean customsControlled,
        BinAddress address,
        BinLimits limits) {

    /** A bin with neither address nor limits beyond its kilograms. */
    public BinDefinition(
            String code,
            String zone,
            PlaceKind kind,
            Set<StorageNeed> suitable,
            BigDecimal capacityKg,
            boolean customsControlled) {
        this(
                code,
                zone,
                kind,
                suitable,
                capacityKg,
                customsControlled,
                BinAddress.NONE,
                BinLimits.NONE);
    }
}
