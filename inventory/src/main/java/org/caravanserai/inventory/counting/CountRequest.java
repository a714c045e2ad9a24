package org.caravanserai.inventory.counting;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * What is to be counted.
 *
 * @param value the zone, the bin, the lots with spaces between, or a part of the owner's name
 * @param blind whether who counts must not see what the book says
 * @param effectiveAt when it was counted on paper, against the book as of then; null for now
 */
public record CountRequest(
        FacilityCode facility, CountScope scope, String value, boolean blind, Instant effectiveAt) {

    /** A count that begins now. */
    public CountRequest(FacilityCode facility, CountScope scope, String value, boolean blind) {
        this(facility, scope, value, blind, null);
    }

    Object searched() {
        return scope == CountScope.LOT ? List.of(value.split("[\\s,;]+")) : value;
    }
}
