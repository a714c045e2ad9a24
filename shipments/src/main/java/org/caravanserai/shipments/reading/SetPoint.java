package org.caravanserai.shipments.reading;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * At which temperature a box is to be kept, as it was said.
 *
 * @param celsius degrees Celsius
 * @param reference number of the document; null if nobody gave one
 * @param statedBy who said so
 * @param consignment note under which the box travelled then; null if under none
 * @param from since when it holds
 * @param struckAt when it was struck out as wrong; null while it counts
 */
public record SetPoint(
        long id,
        BigDecimal celsius,
        Document document,
        String reference,
        String statedBy,
        String consignment,
        Instant from,
        Instant enteredAt,
        String enteredBy,
        Instant struckAt,
        String struckBy) {

    /** Where it is written. */
    public enum Document {
        SMGS_NOTE,
        BOOKING,
        LETTER
    }
}
