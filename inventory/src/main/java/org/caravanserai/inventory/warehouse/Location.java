package org.caravanserai.inventory.warehouse;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A bin as a clerk sees it.
 *
 * @param suitable the needs it serves, and {@code BONDED} where goods under supervision may lie
 * @param address where in its zone it is, as far as that is so divided
 * @param limits what it takes besides its kilograms
 * @param fill share of its capacity that is taken, by gross mass: 0 empty, 1 full
 */
public record Location(
        FacilityCode facility,
        String location,
        String zone,
        PlaceKind kind,
        List<String> suitable,
        BigDecimal capacityKg,
        BigDecimal fill,
        BinAddress address,
        BinLimits limits) {

    /** The same bin with another share of its capacity taken, as at another moment. */
    public Location filled(BigDecimal share) {
        return new Location(
                facility, location, zone, kind, suitable, capacityKg, share, address, limits);
    }

    /** Which location of which site. */
    public record Key(FacilityCode facility, String location) {}
}
