package org.caravanserai.inventory.regrouping;

import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/**
 * What came of it.
 *
 * @param id of the posting, by which it is undone
 * @param permit under which it was done; null where none is needed
 */
public record Regrouped(String id, String permit, List<Child> lots) {

    /** A new lot and how much of it there is. */
    public record Child(LotId lot, Measures measures) {}
}
