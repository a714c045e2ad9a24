package org.caravanserai.customs.guarantee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How much of a guarantee would be free at the end of a day, if nothing but what is known happens.
 *
 * @param limit zero on days it is not valid
 * @param held reserved and used, in tenge
 * @param changes what is different from the day before
 */
public record HeadroomDay(LocalDate day, BigDecimal limit, BigDecimal held, List<Change> changes) {

    /** Why the headroom changes. */
    public enum Cause {
        /** The term of goods under bond was over the day before: they must have left. */
        TERM_ENDED,
        /** The guarantee is no longer valid. */
        GUARANTEE_ENDED,
        /** Something the reader plans. */
        PLANNED
    }

    /**
     * One reason.
     *
     * @param reference the lot or the plan; null where it is of goods that the reader does not see
     * @param held how much more is held; negative where something gets free
     */
    public record Change(Cause cause, String reference, BigDecimal held) {}

    /** Negative where the guarantee would be short. */
    public BigDecimal free() {
        return limit.subtract(held);
    }
}
