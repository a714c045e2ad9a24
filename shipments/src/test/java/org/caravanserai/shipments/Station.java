package org.caravanserai.shipments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.intake.trainlist.Progress;
import org.caravanserai.shipments.intake.trainlist.TrainListIntake;
import org.caravanserai.shipments.intake.trainlist.TrainListReading;
import org.caravanserai.shipments.intake.trainlist.TrainListResult;
import org.caravanserai.shipments.tracking.EventIntake;
import org.caravanserai.shipments.tracking.IntakeResult;

/** Hands lists and messages to the room as its users do. */
public final class Station {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Station() {}

    public static TrainListResult send(House house, byte[] csv) {
        return send(house, csv, false, false);
    }

    public static TrainListResult send(House house, byte[] csv, boolean dry, boolean partial) {
        return send(house, csv, TrainListReading.Form.CSV, dry, partial);
    }

    public static TrainListResult send(
            House house, byte[] file, TrainListReading.Form form, boolean dry, boolean partial) {
        try {
            return house.get(TrainListIntake.class)
                    .take(
                            house.get(TrainListReading.class)
                                    .read(new ByteArrayInputStream(file), form, Progress.NONE),
                            dry,
                            partial);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public static IntakeResult tell(House house, String... events) {
        return house.get(EventIntake.class).accept(json(events));
    }

    public static JsonNode json(String... events) {
        try {
            return MAPPER.readTree(
                    Arrays.stream(events).collect(Collectors.joining(",", "[", "]")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static EventText event(String id, String code, String facility, Instant at) {
        return new EventText(id, code, facility, at);
    }
}
