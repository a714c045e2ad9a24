package org.caravanserai.shipments.tracking;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A fact of the house as a container's history keeps it.
 *
 * @param milestone one of the constants
 * @param source the room it came from
 * @param reference the receipt, declaration or gate pass
 * @param destination where a loaded container goes; null where unknown or not the matter
 */
public record HouseNote(
        String milestone,
        Instant at,
        FacilityCode facility,
        String source,
        String reference,
        FacilityCode destination) {

    /** Goods were counted out of it, more to come. */
    public static final String RECEIVED = "WH_RECEIVED";

    /** Its receipt was closed. */
    public static final String STRIPPED = "STRIPPED";

    /** A count out of it was taken back: it is to be counted again. */
    public static final String REOPENED = "WH_REOPENED";

    /** Customs released goods of it. */
    public static final String RELEASED = "CUST_REL";

    /** Goods that came in it were handed out. */
    public static final String DISPATCHED = "WH_OUT";

    /** Goods were loaded into it at our gate. */
    public static final String LOADED = "GATE_LOADED";
}
