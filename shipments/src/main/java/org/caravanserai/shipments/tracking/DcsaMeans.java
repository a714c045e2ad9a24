package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The means of transport of an event: in its transport call, or directly in its details. */
final class DcsaMeans {

    private static final int LONGEST_MODE = 20;
    private static final int LONGEST_TRAIN = 100;
    private static final int LONGEST_WAGON = 50;
    private static final int LONGEST_NAME = 60;

    private final JsonNode details;
    private final JsonNode call;

    DcsaMeans(JsonNode event) {
        details = event.path("transportDetails");
        call = details.path("transportCall");
    }

    ReadEvent.Means read() {
        JsonNode rail = either("railTransport");
        JsonNode vessel = either("vesselTransport");
        JsonNode truck = either("truckTransport");
        String train = Fields.text(LONGEST_TRAIN, rail, "railServiceReference");
        if (train == null) {
            train = Fields.text(LONGEST_TRAIN, rail, "departureID");
        }
        String ship = Fields.text(LONGEST_NAME, vessel, "vesselName");
        if (ship == null) {
            ship = Fields.text(LONGEST_NAME, vessel, "vesselIMONumber");
        }
        return new ReadEvent.Means(
                mode(rail, vessel, truck),
                train,
                Fields.text(LONGEST_WAGON, rail, "railCarReference"),
                ship,
                Fields.text(LONGEST_NAME, truck, "tractorDetails", "licensePlate"));
    }

    private JsonNode either(String field) {
        return call.has(field) ? call.path(field) : details.path(field);
    }

    private String mode(JsonNode rail, JsonNode vessel, JsonNode truck) {
        String mode = Fields.text(LONGEST_MODE, call, "modeOfTransport");
        if (mode == null) {
            mode = Fields.text(LONGEST_MODE, details, "modeOfTransport");
        }
        if (mode != null) {
            return mode.toUpperCase(Locale.ROOT);
        }
        if (rail.isObject()) {
            return "RAIL";
        }
        if (vessel.isObject()) {
            return "VESSEL";
        }
        return truck.isObject() ? "TRUCK" : null;
    }
}
