package org.caravanserai.shipments.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/** Takes out of an EPCIS event what is asked of it; the rest stays in its raw form. */
final class EpcisReader {

    /** Containers by their BIC number; the GS1 register has no scheme for them (unverified). */
    static final String BIC = "urn:epc:id:bic:";

    private static final Set<String> TYPES =
            Set.of(
                    "ObjectEvent",
                    "AggregationEvent",
                    "AssociationEvent",
                    "TransactionEvent",
                    "TransformationEvent");
    private static final int LONGEST_ID = 500;
    private static final int LONGEST_EPC = 200;

    private final JsonNode event;

    EpcisReader(JsonNode event) {
        this.event = event;
    }

    /** Whether this is meant to be an event of EPCIS, sound or not. */
    static boolean isEvent(JsonNode node) {
        return node.has("eventTime") && node.path("type").asText("").endsWith("Event");
    }

    /**
     * @throws InvalidValue with the code of what is wrong
     */
    void check() {
        if (!TYPES.contains(type())) {
            throw new InvalidValue("epcis-type-unknown", Given.shown(type()));
        }
        if (id().isEmpty() || id().length() > LONGEST_ID) {
            throw new InvalidValue("event-without-id");
        }
        at();
        EpcisRules.check(event, type());
        items().stream()
                .filter(epc -> epc.length() > LONGEST_EPC)
                .findFirst()
                .ifPresent(
                        epc -> {
                            throw new InvalidValue("event-field-too-long", "epc", LONGEST_EPC);
                        });
    }

    /** Whether the sender takes back what it said under this id. */
    boolean declaredWrong() {
        return event.has("errorDeclaration");
    }

    /** The last part of the reason of an error declaration; null where it gives none. */
    String whyWrong() {
        return last(event.path("errorDeclaration").path("reason").asText(null), "ER-");
    }

    String type() {
        return event.path("type").asText("");
    }

    String id() {
        return event.path("eventID").asText("");
    }

    String action() {
        return event.path("action").asText(null);
    }

    /** The last part of a step: {@code cbv:BizStep-packing} and its address mean packing. */
    String step() {
        return last(event.path("bizStep").asText(null), "BizStep-");
    }

    OffsetDateTime at() {
        String text = event.path("eventTime").asText("");
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException malformed) {
            throw new InvalidValue("event-time-malformed", "eventTime", Given.shown(text));
        }
    }

    String parent() {
        return event.path("parentID").asText(null);
    }

    /** Where it happened, as the end of its address: the code of a facility stands there. */
    String place() {
        JsonNode read = event.path("readPoint");
        JsonNode place = read.isMissingNode() ? event.path("bizLocation") : read;
        return last(place.path("id").asText(null), ":");
    }

    List<String> children() {
        List<String> children = new ArrayList<>();
        event.path("childEPCs").forEach(epc -> children.add(epc.asText()));
        return children;
    }

    /** Everything the event names, the parent first. */
    Set<String> items() {
        Set<String> items = new LinkedHashSet<>();
        if (parent() != null) {
            items.add(parent());
        }
        for (String field : List.of("epcList", "childEPCs", "inputEPCList", "outputEPCList")) {
            event.path(field).forEach(epc -> items.add(epc.asText()));
        }
        return items;
    }

    /** The containers that the event is about as whole boxes. */
    List<ContainerNumber> boxes() {
        List<String> named = new ArrayList<>();
        if (parent() != null) {
            named.add(parent());
        } else {
            event.path("epcList").forEach(epc -> named.add(epc.asText()));
        }
        return named.stream()
                .filter(epc -> epc.startsWith(BIC))
                .map(epc -> ContainerNumber.asReceived(epc.substring(BIC.length())))
                .toList();
    }

    private static String last(String address, String mark) {
        if (address == null) {
            return null;
        }
        String end = address.substring(address.lastIndexOf('/') + 1);
        int at = end.lastIndexOf(mark);
        return at < 0 ? end : end.substring(at + mark.length());
    }
}
