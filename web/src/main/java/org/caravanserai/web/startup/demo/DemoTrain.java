package org.caravanserai.web.startup.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.intake.trainlist.Progress;
import org.caravanserai.shipments.intake.trainlist.RawList;
import org.caravanserai.shipments.intake.trainlist.TrainListIntake;
import org.caravanserai.shipments.intake.trainlist.TrainListReading;
import org.caravanserai.shipments.tracking.EventIntake;
import org.caravanserai.web.api.Json;

/** Announces a demo train and reports where its boxes are. */
@ApplicationScoped
class DemoTrain {

    private static final int MANY = 1000;

    @Inject DemoDay day;
    @Inject TrainListReading reading;
    @Inject TrainListIntake intake;
    @Inject EventIntake events;
    @Inject ReceiptView receipts;

    /** Takes the list of the train and answers the receipts it led to. */
    List<ReceiptShown> announce(String train, FacilityCode destination, Instant moment) {
        day.act("operator", moment, () -> intake.take(read(train), false, false));
        return receipts
                .list(new ReceiptFilter(destination, null, null), MANY, null)
                .items()
                .stream()
                .filter(receipt -> train.equals(receipt.train()))
                .toList();
    }

    private RawList read(String train) {
        try (InputStream csv = DemoTrain.class.getResourceAsStream("train-" + train + ".csv")) {
            return reading.read(csv, TrainListReading.Form.CSV, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reports the same movement of each box.
     *
     * @param code DEPA or ARRI
     */
    void report(
            Collection<ReceiptShown> boxes,
            String code,
            String facility,
            String wagonOrTrain,
            Instant moment) {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        boxes.forEach(box -> batch.add(event(box, code, facility, wagonOrTrain, moment)));
        day.act("operator", moment.plusSeconds(600), () -> events.accept(batch));
    }

    private static JsonNode event(
            ReceiptShown box, String code, String facility, String train, Instant moment) {
        String text =
                """
                {"eventID":"demo-%s-%s-%s","eventDateTime":"%s","eventUpdatedDateTime":"%s",
                 "eventRouting":{"originatingParty":{"partyCode":"%s","codeListProvider":"CUSTOM"}},
                 "eventLocation":{"facility":{"facilityCode":"%s","facilityCodeListProvider":"CUSTOM"}},
                 "eventClassification":{"eventTypeCode":"TRANSPORT","eventClassifierCode":"ACT",
                  "transportEventTypeCode":"%s"},
                 "transportDetails":{"modeOfTransport":"RAIL",
                  "railTransport":{"railServiceReference":"%s"}},
                 "equipmentDetails":{"equipmentReference":"%s"}}\
                """
                        .formatted(
                                box.container(),
                                code,
                                facility,
                                moment,
                                moment,
                                facility.startsWith("KZ") ? "KTZ" : "CRCT",
                                facility,
                                code,
                                train,
                                box.container());
        try {
            return Json.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
