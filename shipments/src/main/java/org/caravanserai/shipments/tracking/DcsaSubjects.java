package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.problem.InvalidValue;

/** What an event is about: containers by their numbers, or a transport document. */
final class DcsaSubjects {

    private static final int LONGEST_DOCUMENT = 100;
    private static final int LONGEST_SEALS = 200;

    private final JsonNode event;
    private final List<JsonNode> equipment = new ArrayList<>();

    DcsaSubjects(JsonNode event) {
        this.event = event;
        JsonNode details = event.path("equipmentDetails");
        if (details.isArray()) {
            details.forEach(equipment::add);
        } else if (details.isObject()) {
            equipment.add(details);
        }
    }

    List<ContainerNumber> containers() {
        Set<ContainerNumber> numbers = new LinkedHashSet<>();
        for (JsonNode one : equipment) {
            add(numbers, Fields.text(one, "equipmentReference"));
        }
        for (JsonNode reference : event.path("references")) {
            String type = Fields.text(reference, "type");
            if (type == null) {
                type = Fields.text(reference, "typeCode");
            }
            if ("EQ".equals(type)) {
                String value = Fields.text(reference, "value");
                add(numbers, value == null ? Fields.text(reference, "reference") : value);
            }
        }
        return List.copyOf(numbers);
    }

    private static void add(Set<ContainerNumber> numbers, String given) {
        if (given != null) {
            numbers.add(ContainerNumber.asReceived(given));
        }
    }

    /** The transport document (the SMGS note) if one is named, else the first document. */
    String document() {
        List<JsonNode> references = new ArrayList<>();
        JsonNode shipment = event.path("shipmentDetails");
        references.add(shipment.path("documentReference"));
        shipment.path("additionalDocumentReferences").forEach(references::add);
        shipment.path("shipmentReferences").forEach(references::add);
        String first = null;
        for (JsonNode reference : references) {
            String number = Fields.text(LONGEST_DOCUMENT, reference, "reference");
            if (number != null && "TRD".equals(Fields.text(reference, "typeCode"))) {
                return number;
            }
            first = first == null ? number : first;
        }
        return first;
    }

    boolean empty() {
        return equipment.stream()
                .anyMatch(one -> "EMPTY".equals(Fields.text(one, "emptyIndicatorCode")));
    }

    /** Null when the message gave none, or one we do not know. */
    SizeType sizeType() {
        for (JsonNode one : equipment) {
            String code = Fields.text(one, "ISOEquipmentCode");
            try {
                return code == null ? null : SizeType.parse(code);
            } catch (InvalidValue unknown) {
                return null;
            }
        }
        return null;
    }

    String seals() {
        StringJoiner seals = new StringJoiner(" ");
        for (JsonNode one : equipment) {
            for (JsonNode seal : one.path("seals")) {
                String number = Fields.text(seal, "number");
                if (number != null) {
                    seals.add(number.replace(" ", ""));
                }
            }
        }
        String all = seals.toString();
        if (all.length() > LONGEST_SEALS) {
            throw new Unreadable("event-field-too-long", "seals", LONGEST_SEALS);
        }
        return all.isEmpty() ? null : all;
    }

    /** Nothing to follow: such an event says nothing about any box or train. */
    void requireAny(ReadEvent.Means means) {
        boolean named =
                !containers().isEmpty()
                        || document() != null
                        || means.train() != null
                        || means.vessel() != null;
        if (!named) {
            throw new Unreadable("event-names-nothing");
        }
    }
}
