package org.caravanserai.customs.declaration;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.payment.Spared;
import org.caravanserai.kernel.goods.Unit;

/** Small lists that stand in one column: no query ever looks into them. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Object> arguments(String json) {
        return read(json, new TypeReference<>() {});
    }

    static List<DocumentReference> documents(String json) {
        return read(json, new TypeReference<>() {});
    }

    static ItemBoxes boxes(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Map<String, String> said(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Spared spared(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Map<Unit, BigDecimal> quantities(String json) {
        Map<String, BigDecimal> byCode = read(json, new TypeReference<>() {});
        Map<Unit, BigDecimal> quantities = new LinkedHashMap<>();
        byCode.forEach((code, quantity) -> quantities.put(Unit.parse(code), quantity));
        return quantities;
    }

    static String ofQuantities(Map<Unit, BigDecimal> quantities) {
        Map<String, BigDecimal> byCode = new LinkedHashMap<>();
        quantities.forEach((unit, quantity) -> byCode.put(unit.code(), quantity));
        return write(byCode);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
