package org.caravanserai.shipments.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.reference.ReferenceTable;

/** What the GS1 JSON schema of EPCIS 2.0 demands of an event, as far as it can go wrong. */
final class EpcisRules {

    private static final Map<String, Set<String>> WORDS =
            ReferenceTable.read(EpcisRules.class, "words.csv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    (CSVRecord row) -> row.get("kind"),
                                    Collectors.mapping(
                                            row -> row.get("word"), Collectors.toSet())));
    private static final Set<String> ACTIONS = Set.of("ADD", "OBSERVE", "DELETE");
    private static final Pattern OFFSET = Pattern.compile("[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)");
    private static final String TRANSFORMATION = "TransformationEvent";

    /** Of these lists one at least must name something. */
    private static final Map<String, List<String>> NAMED =
            Map.of(
                    "ObjectEvent",
                    List.of("epcList", "quantityList", "sensorElementList"),
                    "AggregationEvent",
                    List.of("childEPCs", "childQuantityList"),
                    "AssociationEvent",
                    List.of("childEPCs", "childQuantityList"),
                    "TransactionEvent",
                    List.of("bizTransactionList"),
                    TRANSFORMATION,
                    List.of(
                            "inputEPCList",
                            "inputQuantityList",
                            "outputEPCList",
                            "outputQuantityList"));

    private static final List<String> LISTS =
            List.of("epcList", "childEPCs", "inputEPCList", "outputEPCList");

    private EpcisRules() {}

    /**
     * @param event of a type we know
     * @throws InvalidValue {@code epcis-field-missing}, {@code epcis-field-wrong} or {@code
     *     epcis-names-nothing}
     */
    static void check(JsonNode event, String type) {
        offset(event);
        action(event, type);
        parent(event, type);
        named(event, type);
        for (String list : LISTS) {
            event.path(list).forEach(epc -> uri(list, epc.asText()));
        }
        word(event, "bizStep");
        word(event, "disposition");
        place(event, "readPoint");
        place(event, "bizLocation");
        if (event.has("errorDeclaration")
                && !event.path("errorDeclaration").path("declarationTime").isTextual()) {
            throw new InvalidValue("epcis-field-missing", "errorDeclaration.declarationTime");
        }
    }

    private static void offset(JsonNode event) {
        String offset = required(event, "eventTimeZoneOffset");
        if (!OFFSET.matcher(offset).matches()) {
            throw wrong("eventTimeZoneOffset", offset);
        }
    }

    private static void action(JsonNode event, String type) {
        if (TRANSFORMATION.equals(type)) {
            return;
        }
        String action = required(event, "action");
        if (!ACTIONS.contains(action)) {
            throw wrong("action", action);
        }
    }

    /** What is put in or taken out is so of something. */
    private static void parent(JsonNode event, String type) {
        boolean needed =
                "AssociationEvent".equals(type)
                        || "AggregationEvent".equals(type)
                                && !"OBSERVE".equals(event.path("action").asText());
        if (needed || event.has("parentID")) {
            uri("parentID", required(event, "parentID"));
        }
    }

    private static void named(JsonNode event, String type) {
        boolean emptied = event.has("parentID") && "DELETE".equals(event.path("action").asText());
        boolean something = NAMED.get(type).stream().anyMatch(list -> !event.path(list).isEmpty());
        if (!something && !emptied) {
            throw new InvalidValue("epcis-names-nothing");
        }
    }

    private static void word(JsonNode event, String field) {
        String given = event.path(field).asText("");
        if (!given.isEmpty() && !WORDS.get(field).contains(given)) {
            uri(field, given);
        }
    }

    private static void place(JsonNode event, String field) {
        if (event.has(field)) {
            uri(field + ".id", required(event.path(field), "id"));
        }
    }

    private static String required(JsonNode in, String field) {
        String text = in.path(field).asText("");
        if (text.isEmpty()) {
            throw new InvalidValue("epcis-field-missing", field);
        }
        return text;
    }

    private static void uri(String field, String given) {
        try {
            if (given.isBlank() || !URI.create(given).isAbsolute()) {
                throw wrong(field, given);
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(field, given);
        }
    }

    private static InvalidValue wrong(String field, String given) {
        return new InvalidValue("epcis-field-wrong", field, Given.shown(given));
    }
}
