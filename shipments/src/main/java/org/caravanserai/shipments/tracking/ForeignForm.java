package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A form of message that has a reader of its own, and so is read again by it out of quarantine. */
public interface ForeignForm {

    /** Whether that reader is meant, sound or not. */
    boolean isOurs(JsonNode event);

    /** Reads the message again; what is refused still, with its reason. */
    Optional<IntakeResult.Quarantined> again(JsonNode event);
}
