package org.caravanserai.shipments.tracking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.caravanserai.shipments.network.Facility;

/** Translates DCSA event codes into the milestones of the corridor, by a table. */
final class Milestones {

    private static final Map<String, List<CSVRecord>> BY_EVENT =
            ReferenceTable.read(Milestones.class, "milestones.csv").stream()
                    .collect(Collectors.groupingBy(row -> row.get("event")));
    private static final String ANY = "*";

    private Milestones() {}

    /** The milestone, or the event's own code where the table has none. */
    static String of(String event, String mode, String facilityType, Facility at, boolean empty) {
        Set<String> places = places(facilityType, at);
        return BY_EVENT.getOrDefault(event, List.of()).stream()
                .filter(row -> fits(row.get("mode"), mode))
                .filter(row -> ANY.equals(row.get("place")) || places.contains(row.get("place")))
                .filter(row -> ANY.equals(row.get("empty")) || empty)
                .map(row -> row.get("milestone"))
                .findFirst()
                .orElse(event);
    }

    private static boolean fits(String wanted, String given) {
        return ANY.equals(wanted) || wanted.equals(given);
    }

    private static Set<String> places(String facilityType, Facility at) {
        Set<String> places = new HashSet<>();
        if (facilityType != null) {
            places.add(facilityType);
        }
        if (at != null) {
            if (at.gaugeBreak()) {
                places.add("BREAK");
            }
            switch (at.role()) {
                case "BORDER", "BORDER_STATION" -> places.add("BORD");
                case "SEAPORT", "FERRY_PORT" -> places.add("POTE");
                case "ORIGIN_HUB" -> places.add("ORIGIN");
                default -> {}
            }
        }
        return places;
    }
}
