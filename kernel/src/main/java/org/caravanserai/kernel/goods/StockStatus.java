package org.caravanserai.kernel.goods;

/** Under which customs status goods lie in a warehouse; a hold lies on top of any. */
public enum StockStatus {
    /** Arrived, not yet declared: under supervision in temporary storage. */
    TEMPORARY_STORAGE,
    /** Under bond: placed under the customs warehouse procedure (70). */
    CUSTOMS_WAREHOUSE,
    /** Released into free circulation (40): the owner's to take away. */
    RELEASED,
    /** Released for re-export (31): leaves for abroad only. */
    RE_EXPORT,
    /** No longer here. */
    GONE;

    /** Whether goods of this status may be handed out under a gate pass. */
    public boolean mayLeave() {
        return this == RELEASED || this == RE_EXPORT;
    }
}
