package org.caravanserai.web.api.customs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caravanserai.web.api.Json;

/** Writes reports while they are read, so that a million lines never stand in memory. */
public final class ReportStreams {

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

    /**
     * One line of text for each line of the report, behind a line with the names of the columns.
     *
     * @param cells values of a line in the order of the columns; null for an empty cell
     */
    public static <T> void csv(
            OutputStream out,
            List<String> head,
            Iterator<T> lines,
            Function<T, ? extends List<?>> cells)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(String.join(",", head) + "\r\n");
        while (lines.hasNext()) {
            text.write(WarehouseReportCsv.line(cells.apply(lines.next())));
        }
        text.flush();
    }
}
