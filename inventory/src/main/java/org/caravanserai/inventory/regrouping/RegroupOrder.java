package org.caravanserai.inventory.regrouping;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * A wish to divide, merge or repack goods where they lie.
 *
 * @param lots one to divide or repack, several to merge
 * @param location bin, or handling unit, they lie on
 * @param status null to take what is there, if it is one status only
 * @param parts to divide: packages of each new lot (net kilograms for goods without packages); what
 *     they leave stays with the lot, and the last takes what rounding leaves
 * @param packages to repack: how many there are afterwards
 * @param packageKind to repack: what kind they are then; null for the same
 * @param permit number; null to take one that fits, where one is needed
 * @param effectiveAt when it was done; null for now
 */
public record RegroupOrder(
        List<LotId> lots,
        String location,
        StockStatus status,
        List<BigDecimal> parts,
        BigDecimal packages,
        String packageKind,
        String permit,
        String note,
        Instant effectiveAt) {

    public static RegroupOrder split(
            LotId lot, String location, List<BigDecimal> parts, String permit) {
        return new RegroupOrder(
                List.of(lot), location, null, parts, null, null, permit, null, null);
    }

    public static RegroupOrder merge(List<LotId> lots, String location, String permit) {
        return new RegroupOrder(lots, location, null, null, null, null, permit, null, null);
    }

    public static RegroupOrder repack(
            LotId lot, String location, BigDecimal packages, String kind, String permit) {
        return new RegroupOrder(
                List.of(lot), location, null, null, packages, kind, permit, null, null);
    }

    /** The same, done at an earlier time. */
    public RegroupOrder at(Instant earlier) {
        return new RegroupOrder(
                lots, location, status, parts, packages, packageKind, permit, note, earlier);
    }
}
