package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.SizeType;

/**
 * An event as it was read from a message, found sound.
 *
 * @param updatedAt the message's own update time; when it was received if it gave none
 * @param typeCode SHIPMENT, TRANSPORT, EQUIPMENT, IOT or REEFER
 * @param eventCode DEPA, ARRI, LOAD and so on
 * @param offset the local offset the source wrote the time in
 * @param seals numbers on the doors, separated by blanks; null if none were named
 */
record ReadEvent(
        String source,
        String eventId,
        Instant updatedAt,
        String raw,
        String contentHash,
        String typeCode,
        String eventCode,
        Classifier classifier,
        Instant happenedAt,
        String offset,
        FacilityCode facility,
        String milestone,
        Means means,
        String document,
        boolean empty,
        String seals,
        boolean retracted,
        SizeType sizeType,
        List<ContainerNumber> containers) {

    /**
     * By what means of transport.
     *
     * @param mode VESSEL, RAIL, TRUCK or BARGE; null when the message did not say
     */
    record Means(String mode, String train, String wagon, String vessel, String truck) {}

    String key() {
        return key(source, eventId);
    }

    static String key(String source, String eventId) {
        return source + '\u001f' + eventId;
    }
}
