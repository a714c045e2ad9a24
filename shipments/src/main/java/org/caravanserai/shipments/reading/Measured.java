package org.caravanserai.shipments.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What an event of DCSA Track and Trace 3.0 says in its {@code reeferDetails} or {@code
 * iotDetails}, in degrees Celsius.
 */
record Measured(Reading.Kind kind, BigDecimal low, BigDecimal high, BigDecimal setPoint) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    /** No reefer is set to, or measures, more than this either way. */
    private static final BigDecimal ABSURD = BigDecimal.valueOf(200);

    /** Nothing for a mere position, and for a reading without a figure. */
    static Optional<Measured> of(String raw) {
        JsonNode event = parsed(raw);
        switch (event.path("iotDetails").path("iotEventCode").asText()) {
            case "DRO" -> {
                return Optional.of(new Measured(Reading.Kind.DOOR_OPENED, null, null, null));
            }
            case "DRC" -> {
                return Optional.of(new Measured(Reading.Kind.DOOR_CLOSED, null, null, null));
            }
            default -> {
                return temperature(event.path("reeferDetails"));
            }
        }
    }

    private static Optional<Measured> temperature(JsonNode reefer) {
        boolean fahrenheit = "FAH".equals(reefer.path("temperatureUnit").asText());
        List<BigDecimal> probes = new ArrayList<>();
        for (JsonNode probe : reefer.path("temperatureProbeMeasurements")) {
            celsius(probe.path("measuredTemperatureValue"), fahrenheit).ifPresent(probes::add);
        }
        Optional<BigDecimal> set = celsius(reefer.path("internalSetpointTemperature"), fahrenheit);
        return probes.isEmpty() && set.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Measured(
                                Reading.Kind.TEMPERATURE,
                                probes.isEmpty() ? null : Collections.min(probes),
                                probes.isEmpty() ? null : Collections.max(probes),
                                set.orElse(null)));
    }

    private static Optional<BigDecimal> celsius(JsonNode figure, boolean fahrenheit) {
        if (!figure.isNumber() || figure.decimalValue().abs().compareTo(ABSURD) > 0) {
            return Optional.empty();
        }
        BigDecimal given = figure.decimalValue();
        BigDecimal celsius =
                fahrenheit
                        ? given.subtract(FREEZING)
                                .multiply(FIVE)
                                .divide(NINE, 2, RoundingMode.HALF_UP)
                        : given.setScale(2, RoundingMode.HALF_UP);
        return Optional.of(celsius);
    }

    private static JsonNode parsed(String raw) {
        try {
            return MAPPER.readTree(raw);
        } catch (JsonProcessingException stored) {
            throw new IllegalStateException(stored);
        }
    }
}
