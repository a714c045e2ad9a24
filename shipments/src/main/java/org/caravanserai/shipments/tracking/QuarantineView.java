package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;

/** A message in quarantine as the operator sees it; code and args make the sentence. */
public record QuarantineView(
        long id,
        String source,
        String code,
        List<String> args,
        Instant receivedAt,
        String receivedBy,
        QuarantineState state,
        String raw) {

    /** The message with one field a line, to be mended by hand. */
    public String laidOut() {
        try {
            return new JsonMapper().readTree(raw).toPrettyString();
        } catch (JsonProcessingException notOurs) {
            return raw;
        }
    }
}
