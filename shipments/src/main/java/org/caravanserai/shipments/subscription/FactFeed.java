package org.caravanserai.shipments.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.journal.SealedFact;

/** Writes facts of the journal the way a subscriber wants them. */
final class FactFeed {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private FactFeed() {}

    /** Null where none of them is wanted. */
    static String body(List<SealedFact> facts, Set<String> wanted, Format format) {
        ArrayNode body = MAPPER.createArrayNode();
        facts.stream()
                .filter(fact -> wanted.isEmpty() || wanted.contains(fact.fact()))
                .forEach(
                        fact -> {
                            if (format == Format.FACTS) {
                                body.add(fact(fact));
                            } else {
                                event(fact, body);
                            }
                        });
        return body.isEmpty() ? null : body.toString();
    }

    private static ObjectNode fact(SealedFact fact) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("position", fact.position())
                .put("fact", fact.fact())
                .put("subject", fact.subject())
                .put("actor", fact.actor())
                .put("effectiveAt", fact.effectiveAt().toString())
                .put("recordedAt", fact.recordedAt().toString());
        node.set("body", parsed(fact));
        return node;
    }

    /** Facts that DCSA has no word for are left out. */
    private static void event(SealedFact fact, ArrayNode body) {
        switch (fact.fact()) {
            case "ContainerDeparted" -> body.add(moved(fact, "DEPA"));
            case "ContainerArrived" -> body.add(moved(fact, "ARRI"));
            case "SealMismatchFound" -> body.add(sealed(fact));
            default -> {}
        }
    }

    private static ObjectNode moved(SealedFact fact, String code) {
        ObjectNode event = event(fact, "TRANSPORT", "transportEventTypeCode", code);
        JsonNode on = parsed(fact).path("on");
        String reference = on.path("reference").asText(null);
        if (reference != null) {
            ObjectNode call = event.putObject("transportDetails").putObject("transportCall");
            switch (on.path("kind").asText()) {
                case "VESSEL" ->
                        call.put("modeOfTransport", "VESSEL")
                                .putObject("vesselTransport")
                                .put("vesselName", reference);
                case "TRUCK" ->
                        call.put("modeOfTransport", "TRUCK")
                                .putObject("truckTransport")
                                .putObject("tractorDetails")
                                .put("licensePlate", reference);
                case "WAGON" -> rail(call, "railCarReference", reference);
                default -> rail(call, "railServiceReference", reference);
            }
        }
        return event;
    }

    private static void rail(ObjectNode call, String field, String reference) {
        call.put("modeOfTransport", "RAIL").putObject("railTransport").put(field, reference);
    }

    private static ObjectNode sealed(SealedFact fact) {
        ObjectNode event = event(fact, "EQUIPMENT", "equipmentEventTypeCode", "INSP");
        String found = parsed(fact).path("found").asText(null);
        if (found != null) {
            ((ObjectNode) event.path("equipmentDetails"))
                    .putArray("seals")
                    .addObject()
                    .put("number", found);
        }
        return event;
    }

    private static ObjectNode event(SealedFact fact, String type, String field, String code) {
        JsonNode said = parsed(fact);
        ObjectNode event = MAPPER.createObjectNode();
        event.putObject("eventRouting")
                .putObject("originatingParty")
                .put("partyCode", "CARAVANSERAI");
        event.put("eventID", "fact-" + fact.position())
                .put("eventDateTime", fact.effectiveAt().toString())
                .put("eventUpdatedDateTime", fact.recordedAt().toString())
                .put("isRetracted", false);
        event.putObject("eventClassification")
                .put("eventTypeCode", type)
                .put("eventClassifierCode", "ACT")
                .put(field, code);
        if (said.hasNonNull("facility")) {
            event.putObject("eventLocation")
                    .putObject("facility")
                    .put("facilityCode", said.path("facility").asText())
                    .put("facilityCodeListProvider", "CUSTOM");
        }
        event.putObject("equipmentDetails")
                .put("equipmentReference", said.path("container").asText());
        return event;
    }

    private static JsonNode parsed(SealedFact fact) {
        try {
            return MAPPER.readTree(fact.body());
        } catch (JsonProcessingException written) {
            throw new IllegalStateException(written);
        }
    }
}
