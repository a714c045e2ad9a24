package org.caravanserai.inventory.warehouse;

/**
 * Where in its zone a bin is, as far as the zone is so divided; null for a part that it has not.
 *
 * @param position the bin within its level
 */
public record BinAddress(String aisle, String rack, String level, String position) {

    public static final BinAddress NONE = new BinAddress(null, null, null, null);
}
