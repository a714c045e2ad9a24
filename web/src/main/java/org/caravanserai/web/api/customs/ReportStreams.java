package org.caravanserai.web.api.customs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import org.caravanserai.web.api.Json;

/** Writes reports while they are read, so that a million lines never stand in memory. */
final class ReportStreams {

    private ReportStreams() {}

    /** The head's fields and, as {@code items}, the lines. */
    static void json(OutputStream out, Map<String, Object> head, Iterator<?> lines)
            throws IOException {
        try (JsonGenerator json = Json.mapper().createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> field : head.entrySet()) {
                if (field.getValue() != null) {
                    json.writeObjectField(field.getKey(), field.getValue());
                }
            }
            json.writeArrayFieldStart("items");
            while (lines.hasNext()) {
                json.writeObject(lines.next());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
