package org.caravanserai.shipments.intake.edifact;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.shipments.network.Facility;

/**
 * Writes a statement in the shape of DCSA Track and Trace 3.0, with the segments it was made of in
 * {@code sourceMessage}, so that the message itself is never lost.
 */
final class DcsaEvent {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String CANCELLATION = "1";
    private static final String EMPTY = "4";

    /** Modes of transport, UN/ECE recommendation 19. */
    private static final Map<String, String> MODES =
            Map.of("1", "VESSEL", "2", "RAIL", "3", "TRUCK", "8", "BARGE");

    private final Interchange interchange;
    private final Interchange.Message message;
    private final Statement statement;
    private final Segments about;
    private final ObjectNode event = MAPPER.createObjectNode();

    DcsaEvent(Interchange interchange, Interchange.Message message, Statement statement) {
        this.interchange = interchange;
        this.message = message;
        this.statement = statement;
        about = statement.about();
    }

    /**
     * @param facility where it happened, if we know the place; its zone is that of the times
     */
    ObjectNode at(Optional<Facility> facility) {
        event.putObject("eventRouting")
                .putObject("originatingParty")
                .put("partyCode", interchange.sender());
        event.put("eventID", id());
        OffsetDateTime prepared = EdiTime.prepared(interchange.header());
        if (prepared != null) {
            event.put("eventUpdatedDateTime", prepared.toString());
        }
        event.put("isRetracted", CANCELLATION.equals(first("BGM", 3, 1)));
        classify();
        time(facility);
        place(facility);
        box();
        transport();
        document();
        event.putObject("sourceMessage")
                .put("standard", "UN/EDIFACT")
                .put("type", message.type() + ' ' + message.version())
                .put("text", about.text());
        return event;
    }

    /** The same document sent again, replaced or cancelled names the same event. */
    private String id() {
        String document = first("BGM", 2, 1);
        return String.join(
                ":",
                Objects.requireNonNullElse(document, message.reference()),
                String.valueOf(container()),
                statement.code(),
                statement.place() == null ? "" : String.valueOf(statement.place().at(2, 1)));
    }

    private void classify() {
        event.putObject("eventClassification")
                .put("eventTypeCode", statement.type())
                .put(statement.type().toLowerCase(Locale.ROOT) + "EventTypeCode", statement.code());
    }

    /** An actual time where one is given; an estimate stays an estimate. */
    private void time(Optional<Facility> facility) {
        Optional<Segment> actual = about.each("DTM").stream().filter(EdiTime::actual).findFirst();
        Optional<Segment> any =
                actual.or(() -> about.each("DTM").stream().filter(EdiTime::estimated).findFirst());
        event.withObject("/eventClassification")
                .put("eventClassifierCode", actual.isPresent() ? "ACT" : "EST");
        any.map(dtm -> EdiTime.of(dtm, facility.map(Facility::zone).orElse(ZoneOffset.UTC)))
                .ifPresent(time -> event.put("eventDateTime", time.toString()));
    }

    private void place(Optional<Facility> facility) {
        Segment loc = statement.place();
        if (loc == null) {
            return;
        }
        ObjectNode location = event.putObject("eventLocation");
        if (facility.isPresent()) {
            location.putObject("facility")
                    .put("facilityCode", facility.get().code().value())
                    .put("facilityCodeListProvider", "CUSTOM");
        } else {
            location.put("UNLocationCode", loc.at(2, 1));
        }
        if (!statement.facilityType().isEmpty()) {
            location.put("facilityTypeCode", statement.facilityType());
        }
    }

    private void box() {
        if (container() == null) {
            return;
        }
        ObjectNode box = event.putObject("equipmentDetails");
        box.put("equipmentReference", container());
        box.put("ISOEquipmentCode", first("EQD", 3, 1));
        box.put("emptyIndicatorCode", EMPTY.equals(first("EQD", 6, 1)) ? "EMPTY" : "LADEN");
        ArrayNode seals = box.putArray("seals");
        for (Segment seal : about.each("SEL")) {
            boolean numberUnknown = "SI".equals(seal.at(1, 1));
            if (seal.at(1, 1) != null && !numberUnknown) {
                seals.addObject().put("number", seal.at(1, 1)).put("source", seal.at(2, 1));
            }
        }
    }

    private String container() {
        String equipment = first("EQD", 2, 1);
        return equipment == null ? about.value("RFF", "AAQ", 1, 2) : equipment;
    }

    private void transport() {
        Segment means = about.first("TDT").orElse(null);
        String mode = means == null ? null : MODES.get(String.valueOf(means.at(3, 1)));
        if (mode == null) {
            return;
        }
        ObjectNode call = event.putObject("transportDetails").putObject("transportCall");
        call.put("modeOfTransport", mode);
        switch (mode) {
            case "RAIL" ->
                    call.putObject("railTransport")
                            .put("railServiceReference", means.at(2, 1))
                            .put("railCarReference", means.at(8, 1));
            case "TRUCK" ->
                    call.putObject("truckTransport")
                            .putObject("tractorDetails")
                            .put("licensePlate", means.at(8, 1));
            default ->
                    call.putObject("vesselTransport")
                            .put(
                                    "vesselName",
                                    Objects.requireNonNullElse(means.at(8, 4), means.at(8, 1)));
        }
    }

    /** The transport document: RFF+AAS at a gate, CNI in a status. */
    private void document() {
        String note = about.value("RFF", "AAS", 1, 2);
        if (note == null) {
            note = first("CNI", 2, 1);
        }
        if (note != null) {
            event.putObject("shipmentDetails")
                    .putObject("documentReference")
                    .put("reference", note)
                    .put("typeCode", "TRD");
        }
    }

    private String first(String tag, int element, int component) {
        return about.first(tag).map(segment -> segment.at(element, component)).orElse(null);
    }
}
