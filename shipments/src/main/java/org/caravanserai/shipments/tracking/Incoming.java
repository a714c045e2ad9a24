package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * An event at the door.
 *
 * @param event in the shape of DCSA 3.0
 * @param refused why whoever translated it from another form could not do so; null if it could
 */
public record Incoming(JsonNode event, InvalidValue refused) {

    public static Incoming sound(JsonNode event) {
        return new Incoming(event, null);
    }

    /**
     * @throws InvalidValue why the translation failed
     */
    JsonNode translated() {
        if (refused != null) {
            throw refused;
        }
        return event;
    }
}
