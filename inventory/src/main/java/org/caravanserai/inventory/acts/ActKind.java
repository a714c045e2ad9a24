package org.caravanserai.inventory.acts;

import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.event.GoodsDestroyed;

/** What an act says happened, where the goods go in the ledger, and which papers it needs. */
public enum ActKind {
    /** Found missing by a count: duties fall due. */
    SHORTAGE(Outside.MISSING, null, false),
    /** Found by a count, never declared. */
    SURPLUS(Outside.FOUND, null, false),
    /** Under the procedure of destruction (93), which customs permits. */
    DESTRUCTION(Outside.DESTROYED, GoodsDestroyed.Way.DESTROYED, true),
    /** Accident or force majeure, recognised by customs. */
    LOSS(Outside.DESTROYED, GoodsDestroyed.Way.LOST, true),
    /** Natural loss in storage, within the norm. */
    NATURAL_LOSS(Outside.DESTROYED, GoodsDestroyed.Way.WASTED, false),
    /** Refused to the State (94) and handed over to its body. */
    REFUSAL(Outside.DISPATCHED, GoodsDestroyed.Way.ABANDONED, true),
    /** Detained by customs after the term and taken away; the protocol is the document. */
    DETENTION(Outside.DISPATCHED, GoodsDestroyed.Way.DETAINED, false);

    private final Outside outside;
    private final GoodsDestroyed.Way way;
    private final boolean needsPermit;

    ActKind(Outside outside, GoodsDestroyed.Way way, boolean needsPermit) {
        this.outside = outside;
        this.way = way;
        this.needsPermit = needsPermit;
    }

    Outside outside() {
        return outside;
    }

    /** How customs hears of it; null for what a count found. */
    GoodsDestroyed.Way way() {
        return way;
    }

    /** Whether customs must have permitted or recognised it beforehand. */
    public boolean needsPermit() {
        return needsPermit;
    }

    /** Whether people propose it; shortages and surpluses come from approved counts only. */
    public boolean proposed() {
        return way != null;
    }
}
