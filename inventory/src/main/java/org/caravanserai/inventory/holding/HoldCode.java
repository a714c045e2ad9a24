package org.caravanserai.inventory.holding;

/** Who or what stops goods, as people lay a hold by hand. */
public enum HoldCode {
    /** The warehouse itself. */
    WAREHOUSE,
    /** Damaged or doubtful goods. */
    QUALITY,
    /** The owner, or one who has a claim on him. */
    OWNER,
    /** Customs, as received on paper. */
    CUSTOMS,
    /** A court or another authority. */
    COURT
}
