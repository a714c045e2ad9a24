package org.caravanserai.shipments.reading;

import java.math.BigDecimal;

/**
 * What somebody says of the temperature that a box is to be kept at.
 *
 * @param celsius degrees Celsius
 * @param document where it is written
 * @param reference number of that document; empty on the SMGS note under which the box travels
 * @param statedBy who said so: a consignor, a forwarder
 * @param fromNow whether it holds from now on only; otherwise, and when it is not said, from the
 *     beginning of the journey
 */
public record SetPointOrder(
        BigDecimal celsius,
        SetPoint.Document document,
        String reference,
        String statedBy,
        Boolean fromNow) {

    public SetPointOrder {
        fromNow = fromNow != null && fromNow;
    }
}
