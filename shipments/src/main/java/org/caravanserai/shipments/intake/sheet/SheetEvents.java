package org.caravanserai.shipments.intake.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.Classifier;
import org.caravanserai.shipments.tracking.Incoming;

/** Turns the lines of a sheet into events in the shape of DCSA 3.0. */
final class SheetEvents {

    private final String sender;
    private final List<String> titles;
    private final Map<String, ColumnMeaning> columns;
    private final Network network;

    SheetEvents(
            String sender,
            List<String> titles,
            Map<String, ColumnMeaning> columns,
            Network network) {
        this.sender = sender;
        this.titles = titles;
        this.columns = columns;
        this.network = network;
    }

    List<Incoming> of(List<String> line) {
        Map<Meaning, String> said = new EnumMap<>(Meaning.class);
        List<Incoming> events = new ArrayList<>();
        for (int i = 0; i < Math.min(titles.size(), line.size()); i++) {
            ColumnMeaning column = columns.get(titles.get(i));
            if (column != null && column.meaning() != Meaning.MOMENT && !line.get(i).isBlank()) {
                said.put(column.meaning(), line.get(i).strip());
            }
        }
        for (int i = 0; i < Math.min(titles.size(), line.size()); i++) {
            ColumnMeaning column = columns.get(titles.get(i));
            if (column != null && column.meaning() == Meaning.MOMENT && !line.get(i).isBlank()) {
                events.add(
                        event(
                                said,
                                column.code(),
                                column.classifier().name(),
                                column.facility(),
                                line.get(i)));
            }
        }
        if (said.containsKey(Meaning.CODE)) {
            events.add(
                    event(
                            said,
                            said.get(Meaning.CODE).toUpperCase(Locale.ROOT),
                            said.getOrDefault(Meaning.CLASSIFIER, Classifier.ACT.name()),
                            said.getOrDefault(Meaning.FACILITY, ""),
                            said.getOrDefault(Meaning.TIME, "")));
        }
        return events;
    }

    /** The same moment again has the same id, so that a changed time is an update. */
    private Incoming event(
            Map<Meaning, String> said,
            String code,
            String classifier,
            String facility,
            String moment) {
        String container = said.getOrDefault(Meaning.CONTAINER, "");
        boolean transport = "DEPA".equals(code) || "ARRI".equals(code);
        ZoneId zone = network.find(facility).map(Facility::zone).orElse(ZoneOffset.UTC);
        OffsetDateTime at = SheetTime.read(moment, zone);
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putObject("eventRouting").putObject("originatingParty").put("partyCode", sender);
        event.put(
                "eventID",
                String.join(
                        "|", "sheet", Given.compact("X" + container), code, classifier, facility));
        event.put("eventDateTime", at == null ? moment : at.toString());
        event.putObject("eventClassification")
                .put("eventTypeCode", transport ? "TRANSPORT" : "EQUIPMENT")
                .put("eventClassifierCode", classifier)
                .put(transport ? "transportEventTypeCode" : "equipmentEventTypeCode", code);
        event.putObject("eventLocation")
                .putObject("facility")
                .put("facilityCode", facility)
                .put("facilityCodeListProvider", "CUSTOM");
        means(said, event);
        ObjectNode equipment = event.putObject("equipmentDetails");
        if (!container.isEmpty()) {
            equipment.put("equipmentReference", container);
        }
        if (said.containsKey(Meaning.SEAL)) {
            equipment.putArray("seals").addObject().put("number", said.get(Meaning.SEAL));
        }
        return new Incoming(
                event,
                at == null
                        ? new InvalidValue(
                                "event-time-malformed", "eventDateTime", Given.shown(moment))
                        : null);
    }

    private static void means(Map<Meaning, String> said, ObjectNode event) {
        if (said.containsKey(Meaning.VESSEL)) {
            event.putObject("transportDetails")
                    .putObject("transportCall")
                    .put("modeOfTransport", "VESSEL")
                    .putObject("vesselTransport")
                    .put("vesselName", said.get(Meaning.VESSEL));
        } else if (said.containsKey(Meaning.TRAIN) || said.containsKey(Meaning.WAGON)) {
            ObjectNode rail =
                    event.putObject("transportDetails")
                            .putObject("transportCall")
                            .put("modeOfTransport", "RAIL")
                            .putObject("railTransport");
            if (said.containsKey(Meaning.TRAIN)) {
                rail.put("railServiceReference", said.get(Meaning.TRAIN));
            }
            if (said.containsKey(Meaning.WAGON)) {
                rail.put("railCarReference", said.get(Meaning.WAGON));
            }
        }
    }
}
