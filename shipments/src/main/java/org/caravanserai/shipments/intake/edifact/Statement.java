package org.caravanserai.shipments.intake.edifact;

import org.caravanserai.kernel.problem.InvalidValue;

/**
 * That something happened, or will, to one box at one place: what a group of a message says.
 *
 * @param type event type of DCSA 3.0: EQUIPMENT, TRANSPORT or SHIPMENT
 * @param code its event code, such as GTIN
 * @param facilityType border, way point and the like where the message implies it; empty if not
 * @param place the LOC of the event; null when the group names none
 * @param about the group's own segments and then those of its message's head
 * @param refused why it could not be understood; null if it could
 */
record Statement(
        String type,
        String code,
        String facilityType,
        Segment place,
        Segments about,
        InvalidValue refused) {

    static Statement of(
            String type, String code, String facilityType, Segment place, Segments about) {
        return new Statement(
                type, code, facilityType == null ? "" : facilityType, place, about, null);
    }

    static Statement refused(Segments about, InvalidValue why) {
        return new Statement("", "", "", null, about, why);
    }
}
