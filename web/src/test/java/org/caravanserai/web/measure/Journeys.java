package org.caravanserai.web.measure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Messages of containers between Xi'an and Alat as feeds send them: half of them bring a container
 * to a place or away from it, some only plan or estimate.
 */
final class Journeys {

    private static final List<String> STEPS =
            List.of(
                    "ACT GTIN XIA-LANDPORT -",
                    "ACT LOAD XIA-LANDPORT WAGON",
                    "ACT DEPA XIA-LANDPORT TRAIN",
                    "PLN ARRI KZ-ALTYNKOL TRAIN",
                    "EST ARRI KZ-ALTYNKOL TRAIN",
                    "ACT ARRI HRS-CN TRAIN",
                    "ACT DEPA HRS-CN TRAIN",
                    "ACT ARRI KZ-ALTYNKOL TRAIN",
                    "ACT DISC KZ-ALTYNKOL -",
                    "ACT LOAD KZ-ALTYNKOL WAGON",
                    "ACT DEPA KZ-ALTYNKOL TRAIN",
                    "EST ARRI KZ-AKTAU-PORT TRAIN",
                    "ACT ARRI KZ-ALMATY TRAIN",
                    "ACT DEPA KZ-ALMATY TRAIN",
                    "ACT ARRI KZ-BEYNEU TRAIN",
                    "ACT DEPA KZ-BEYNEU TRAIN",
                    "ACT ARRI KZ-AKTAU-PORT TRAIN",
                    "ACT DISC KZ-AKTAU-PORT -",
                    "ACT LOAD KZ-AKTAU-PORT VESSEL",
                    "ACT DEPA KZ-AKTAU-PORT VESSEL");

    private static final Instant BEGIN =
            Instant.now().minus(Duration.ofDays(300)).truncatedTo(ChronoUnit.HOURS);
    private static final int MINUTES_A_STEP = 40;

    private Journeys() {}

    static String number(int container) {
        return "LNGU%07d".formatted(container);
    }

    static Instant at(int step) {
        return BEGIN.plus(Duration.ofMinutes((long) MINUTES_A_STEP * step));
    }

    /** The next steps of a row of containers, as the body of a call. */
    static byte[] body(String source, int first, int containers, int step, int steps) {
        StringBuilder text = new StringBuilder("{\"events\":[");
        for (int container = first; container < first + containers; container++) {
            for (int i = step; i < step + steps; i++) {
                text.append(text.length() == 11 ? "" : ",").append(event(source, container, i));
            }
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String event(String source, int container, int step) {
        String[] words = STEPS.get(step % STEPS.size()).split(" ");
        boolean transport = words[1].equals("DEPA") || words[1].equals("ARRI");
        String type = transport ? "transport" : "equipment";
        return """
        {"eventRouting":{"originatingParty":{"partyCode":"%s"}},"eventID":"%d-%d",\
        "isRetracted":false,"eventDateTime":"%s","eventUpdatedDateTime":"%s",\
        "eventLocation":{"facility":{"facilityCode":"%s",\
        "facilityCodeListProvider":"CUSTOM"}},"eventClassification":{\
        "eventTypeCode":"%s","eventClassifierCode":"%s","%sEventTypeCode":"%s"},\
        "equipmentDetails":{"equipmentReference":"%s","ISOEquipmentCode":"42G1",\
        "emptyIndicatorCode":"LADEN"}%s}\
        """
                .formatted(
                        source,
                        container,
                        step,
                        at(step),
                        at(step),
                        words[2],
                        type.toUpperCase(java.util.Locale.ROOT),
                        words[0],
                        type,
                        words[1],
                        number(container),
                        means(words[3], container, step));
    }

    private static String means(String kind, int container, int step) {
        return switch (kind) {
            case "WAGON" -> rail("railCarReference", String.valueOf(9_400_000 + container + step));
            case "TRAIN" -> rail("railServiceReference", "X" + container / 55 + "-" + step / 20);
            case "VESSEL" ->
                    ",\"transportDetails\":{\"transportCall\":{\"modeOfTransport\":\"VESSEL\","
                            + "\"vesselTransport\":{\"vesselName\":\"Turkestan\"}}}";
            default -> "";
        };
    }

    private static String rail(String field, String reference) {
        return ",\"transportDetails\":{\"transportCall\":{\"modeOfTransport\":\"RAIL\","
                + "\"railTransport\":{\""
                + field
                + "\":\""
                + reference
                + "\"}}}";
    }
}
