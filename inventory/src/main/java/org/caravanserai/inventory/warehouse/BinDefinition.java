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
 */
public record BinDefinition(
        String code,
        String zone,
        PlaceKind kind,
        Set<StorageNeed> suitable,
        BigDecimal capacityKg,
        boolean customsControlled) {}
