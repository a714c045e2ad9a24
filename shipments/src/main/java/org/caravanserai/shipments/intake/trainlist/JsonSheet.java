package org.caravanserai.shipments.intake.trainlist;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** Reads JSON: an array of rows, or an object whose {@code rows} is one. */
final class JsonSheet {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final int LONGEST_NUMBER = 30;

    private final RowCollector rows;

    JsonSheet(RowCollector rows) {
        this.rows = rows;
    }

    /**
     * @throws com.fasterxml.jackson.core.JsonProcessingException where the JSON itself is broken
     */
    void read(InputStream file) throws IOException {
        try (JsonParser json = MAPPER.createParser(file)) {
            toRows(json);
            int number = 0;
            while (json.nextToken() == JsonToken.START_OBJECT) {
                JsonNode row = MAPPER.readTree(json);
                take(++number, row);
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw InvalidInput.of("rows", "rows-expected");
            }
        }
    }

    private static void toRows(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            boolean rows = "rows".equals(json.nextFieldName());
            if (!rows || json.nextToken() != JsonToken.START_ARRAY) {
                throw InvalidInput.of("rows", "rows-expected");
            }
        } else if (json.currentToken() != JsonToken.START_ARRAY) {
            throw InvalidInput.of("rows", "rows-expected");
        }
    }

    private void take(int number, JsonNode row) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        row.fields()
                .forEachRemaining(
                        field -> {
                            Optional<Column> said = rows.columns().column(field.getKey().strip());
                            if (said == null) {
                                throw new InvalidInput(
                                        Problem.ofRow(
                                                number,
                                                Given.shown(field.getKey()),
                                                rows.columns().unknown(),
                                                Given.shown(field.getKey())));
                            }
                            said.ifPresent(column -> put(texts, number, column, field.getValue()));
                        });
        rows.take(number, texts);
    }

    private static void put(Map<Column, String> texts, int number, Column column, JsonNode value) {
        String text = text(number, column, value);
        if (!text.isBlank()) {
            texts.put(column, text);
        }
    }

    private static String text(int number, Column column, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isContainerNode()) {
            throw new InvalidInput(Problem.ofRow(number, column.title, "cell-not-simple"));
        }
        return value.isNumber() ? plain(value.decimalValue()) : value.asText();
    }

    /** Never written out in full when the exponent is absurd: that would fill the memory. */
    private static String plain(BigDecimal number) {
        boolean absurd = Math.abs((long) number.scale()) > LONGEST_NUMBER;
        return absurd ? number.toString() : number.toPlainString();
    }
}
