package org.caravanserai.shipments.transport;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A vessel as messages and containers tell of it.
 *
 * @param aboard containers on it now
 * @param carried containers it ever carried, those aboard among them
 */
public record VesselView(String name, long aboard, long carried, Instant lastBoarded) {

    /**
     * A container that was on it.
     *
     * @param to null while it is aboard
     */
    public record Load(String container, FacilityCode destination, Instant from, Instant to) {}

    /**
     * When it called somewhere: planned, estimated or actual, never mixed.
     *
     * @param classifier PLN, EST or ACT
     */
    public record Call(
            String milestone,
            String classifier,
            Instant at,
            FacilityCode facility,
            String source,
            Instant recordedAt) {}

    /** A vessel with its calls, the newest first, and its boxes, those aboard first. */
    public record Sheet(VesselView vessel, List<Call> calls, List<Load> loads) {}
}
