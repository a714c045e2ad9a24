package org.caravanserai.inventory.regrouping;

import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * What came of it.
 *
 * @param id of the posting, by which it is undone
 * @param permit under which it was done; null where none is needed
 * @param warnings what changed behind it, where it was done at an earlier time
 */
public record Regrouped(String id, String permit, List<Child> lots, List<Problem> warnings) {

    /** A new lot and how much of it there is. */
    public record Child(LotId lot, Measures measures) {}
}
