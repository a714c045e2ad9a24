package org.caravanserai.shipments.reloading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A container of a scan list as it is shown.
 *
 * @param position on the list; a container beyond the list comes behind
 * @param order in which it was scanned, from 1; null while it was not
 * @param fromWagon the wagon it came on; null where nobody said
 * @param plannedWagon the wagon it should go on, or should be found on in a check; null without a
 *     plan
 * @param wagon the wagon it was scanned with; null while it was not, or where none is asked
 * @param grossKg mass after reloading, SMGS box 13; null until somebody said
 * @param packages places after reloading, SMGS box 14; null until somebody said
 * @param differences codes of what differs, with a sentence each in the bundles
 */
public record ReloadRow(
        String container,
        int position,
        Integer order,
        boolean expected,
        String fromWagon,
        String plannedWagon,
        String wagon,
        BigDecimal announcedGrossKg,
        BigDecimal announcedPackages,
        BigDecimal grossKg,
        BigDecimal packages,
        Instant scannedAt,
        String scannedBy,
        List<String> differences) {

    public boolean scanned() {
        return scannedAt != null;
    }

    public boolean differs() {
        return !differences.isEmpty();
    }
}
