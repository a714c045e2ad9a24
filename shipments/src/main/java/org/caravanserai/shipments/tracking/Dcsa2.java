package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * Brings an event of DCSA Track and Trace 2.2 into the shape of 3.0. In 2.2 an event says its type
 * at the top and does not say who sends it: the sender is whoever calls. The event as it came stays
 * inside, so nothing is lost.
 */
final class Dcsa2 {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String LOCATION = "eventLocation";
    private static final String CALL = "transportCall";

    private Dcsa2() {}

    static boolean is(JsonNode event) {
        return event.hasNonNull("eventType") && !event.has("eventClassification");
    }

    /**
     * @param sender name of the caller
     */
    static JsonNode upgraded(JsonNode event, String sender) {
        ObjectNode now = JSON.objectNode();
        now.putObject("eventRouting").putObject("originatingParty").put("partyCode", sender);
        copy(event, now, List.of("eventID", "eventDateTime"));
        JsonNode updated =
                event.hasNonNull("eventUpdatedDateTime")
                        ? event.path("eventUpdatedDateTime")
                        : event.path("eventCreatedDateTime");
        if (!updated.isMissingNode()) {
            now.set("eventUpdatedDateTime", updated);
        }
        now.put("isRetracted", event.hasNonNull("retractedEventID"));
        classify(event, now);
        locate(event, now);
        shipment(event, now);
        transport(event.path(CALL), now);
        equipment(event, now);
        now.set("original", event);
        return now;
    }

    private static void classify(JsonNode event, ObjectNode now) {
        String type = event.path("eventType").asText().toUpperCase(Locale.ROOT);
        String field = type.toLowerCase(Locale.ROOT) + "EventTypeCode";
        ObjectNode classification = now.putObject("eventClassification").put("eventTypeCode", type);
        copy(event, classification, List.of("eventClassifierCode", field));
    }

    /** Equipment events name their place themselves, transport events by their call. */
    private static void locate(JsonNode event, ObjectNode now) {
        JsonNode call = event.path(CALL);
        JsonNode place = event.has(LOCATION) ? event.path(LOCATION) : call.path("location");
        ObjectNode location = now.putObject(LOCATION);
        for (JsonNode said : List.of(call, place)) {
            copy(said, location, List.of("UNLocationCode", "facilityTypeCode"));
            if (said.hasNonNull("facilityCode")) {
                ObjectNode facility = location.putObject("facility");
                copy(said, facility, List.of("facilityCode", "facilityCodeListProvider"));
            }
        }
    }

    private static void shipment(JsonNode event, ObjectNode now) {
        ObjectNode details = now.putObject("shipmentDetails");
        for (JsonNode document : event.path("documentReferences")) {
            details.withArray("additionalDocumentReferences")
                    .addObject()
                    .put("typeCode", document.path("documentReferenceType").asText(null))
                    .put("reference", document.path("documentReferenceValue").asText(null));
        }
        if (event.hasNonNull("documentID")) {
            details.putObject("documentReference")
                    .put("typeCode", event.path("documentTypeCode").asText(null))
                    .put("reference", event.path("documentID").asText());
        }
        for (JsonNode reference : event.path("references")) {
            now.withArray("references")
                    .addObject()
                    .put("type", reference.path("referenceType").asText(null))
                    .put("value", reference.path("referenceValue").asText(null));
        }
    }

    private static void transport(JsonNode call, ObjectNode now) {
        if (!call.isObject()) {
            return;
        }
        ObjectNode details = now.putObject("transportDetails").putObject(CALL);
        copy(call, details, List.of("modeOfTransport", "railTransport", "truckTransport"));
        if (call.path("vessel").isObject()) {
            copy(
                    call.path("vessel"),
                    details.putObject("vesselTransport"),
                    List.of("vesselName", "vesselIMONumber"));
        }
    }

    private static void equipment(JsonNode event, ObjectNode now) {
        ObjectNode details = now.putObject("equipmentDetails");
        copy(
                event,
                details,
                List.of("equipmentReference", "ISOEquipmentCode", "emptyIndicatorCode"));
        for (JsonNode seal : event.path("seals")) {
            details.withArray("seals")
                    .addObject()
                    .put("number", seal.path("sealNumber").asText(null));
        }
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> fields) {
        fields.stream().filter(from::hasNonNull).forEach(field -> to.set(field, from.path(field)));
    }
}
