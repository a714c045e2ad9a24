package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.shipments.reading.Reading;
import org.caravanserai.shipments.reading.Readings;

/** Reefers that are too warm or too cold, and doors that open on the way. */
@ApplicationScoped
class ReadingFinder implements Finder {

    private static final String TEMPERATURE = "temperature-out";
    private static final String DOOR = "door-opened";

    @Inject Readings readings;

    @Override
    public List<String> kinds() {
        return List.of(TEMPERATURE, DOOR);
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        readings.collect();
        if (rule.kind().equals(TEMPERATURE)) {
            return readings.temperatures(now).stream()
                    .filter(reading -> reading.deviation().compareTo(rule.threshold()) > 0)
                    .map(
                            reading ->
                                    alert(
                                            rule,
                                            reading,
                                            reading.target().toPlainString(),
                                            reading.container(),
                                            reading.worst().toPlainString(),
                                            reading.at().toString(),
                                            reading.target().toPlainString()))
                    .toList();
        }
        Instant since = now.minus(Duration.ofHours(rule.threshold().longValue()));
        return readings.openedDoors(since).stream()
                .map(
                        reading ->
                                alert(
                                        rule,
                                        reading,
                                        reading.at().toString(),
                                        reading.container(),
                                        reading.at().toString()))
                .toList();
    }

    private static Alert alert(Rule rule, Reading reading, String fact, String... args) {
        return new Alert(
                rule.kind(),
                Alarm.container(reading.container()),
                fact,
                reading.facility(),
                rule.severity(),
                reading.at(),
                List.of(args));
    }
}
