package org.caravanserai.inventory.receiving;

import java.math.BigDecimal;

/**
 * What a scan on a receipt was taken for.
 *
 * @param line the line that is being counted now; null while none is chosen
 * @param location the bin that is being filled now; null while none is chosen
 * @param packages how many were counted by this scan; null unless {@code COUNTED}
 */
public record ScanRead(Kind kind, Integer line, String location, BigDecimal packages) {

    /** What was scanned. */
    public enum Kind {
        SEAL_MATCHED,
        /** Another seal than the announced one. */
        SEAL_OTHER,
        LINE,
        BIN,
        COUNTED,
        /** The container of this receipt. */
        CONTAINER
    }
}
