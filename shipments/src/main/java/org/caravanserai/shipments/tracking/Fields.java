package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.caravanserai.kernel.problem.Given;

/** Takes fields out of a message without trusting any of them. */
final class Fields {

    private Fields() {}

    /** The text at a path, null where there is none. */
    static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String step : path) {
            at = at.path(step);
        }
        if (!at.isValueNode() || at.isNull() || at.asText().isBlank()) {
            return null;
        }
        return Given.collapsed(at.asText());
    }

    /** The text at a path, short enough for its column. */
    static String text(int longest, JsonNode node, String... path) {
        String text = text(node, path);
        if (text != null && (text.length() > longest || text.indexOf('\0') >= 0)) {
            throw new Unreadable("event-field-too-long", path[path.length - 1], longest);
        }
        return text;
    }

    static String required(String code, int longest, JsonNode node, String... path) {
        String text = text(longest, node, path);
        if (text == null) {
            throw new Unreadable(code);
        }
        return text;
    }

    /** An instant with the offset it was written in; null where there is none. */
    static OffsetDateTime time(JsonNode node, String field) {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException malformed) {
            throw new Unreadable("event-time-malformed", field, Given.shown(text));
        }
    }
}
