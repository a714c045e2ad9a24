package org.caravanserai.kernel.event;

import org.caravanserai.kernel.goods.Measures;

/**
 * What was counted against what was announced, where the two differ.
 *
 * @param announced measures still expected on the line before this count
 */
public record CountDifference(
        int line, Kind kind, Measures announced, Measures counted, String note) {

    /** Kinds of difference of the storage reports (mism_MissedGood, mism_ExtraGood and so on). */
    public enum Kind {
        SHORTAGE,
        SURPLUS,
        DAMAGE,
        WRONG_GOODS
    }
}
