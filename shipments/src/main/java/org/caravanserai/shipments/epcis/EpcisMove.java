package org.caravanserai.shipments.epcis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.tracking.Incoming;

/** The tracking event that an EPCIS event of a whole container stands for. */
final class EpcisMove {

    private EpcisMove() {}

    static Incoming of(
            EpcisReader from, ContainerNumber box, String code, String facility, String sender) {
        boolean transport = "ARRI".equals(code) || "DEPA".equals(code);
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putObject("eventRouting").putObject("originatingParty").put("partyCode", sender);
        event.put("eventID", "epcis|" + code + "|" + box.value() + "|" + from.at().toInstant());
        event.put("eventDateTime", from.at().toString());
        event.put("isRetracted", from.declaredWrong());
        event.putObject("eventClassification")
                .put("eventTypeCode", transport ? "TRANSPORT" : "EQUIPMENT")
                .put("eventClassifierCode", "ACT")
                .put(transport ? "transportEventTypeCode" : "equipmentEventTypeCode", code);
        event.putObject("eventLocation")
                .putObject("facility")
                .put("facilityCode", facility)
                .put("facilityCodeListProvider", "CUSTOM");
        event.putObject("equipmentDetails").put("equipmentReference", box.value());
        return Incoming.sound(event);
    }
}
