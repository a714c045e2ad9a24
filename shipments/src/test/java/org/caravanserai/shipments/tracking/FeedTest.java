package org.caravanserai.shipments.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Feeds that send everything at once, twice, and side by side. */
class FeedTest {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    static final List<String> PLACES =
            List.of("XIA-LANDPORT", "HRS-CN", "KZ-ALTYNKOL", "KZ-ALMATY", "KZ-AKTAU-PORT");
    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String arrival(String feed, int box, int step) {
        return event(
                        feed + "-" + box + "-" + step,
                        step % 2 == 0 ? "ARRI" : "DEPA",
                        PLACES.get(step / 2),
                        NOW.minus(Duration.ofHours(50 - step)))
                .of(TrainListText.number(box))
                .from(feed)
                .toString();
    }

    private static int stored(int box) {
        return house.get(EventLog.class)
                .list(ContainerNumber.parse(TrainListText.number(box)), null, 0, 1000)
                .size();
    }

    @Test
    void aWeekOfEventsAtOnceTenTimesOverLosesNothing() {
        List<String> week = new ArrayList<>();
        for (int box = 8000; box < 8050; box++) {
            for (int step = 0; step < 10; step++) {
                week.add(arrival("WEEK", box, step));
            }
        }
        int accepted = 0;
        int unchanged = 0;
        for (int times = 0; times < 10; times++) {
            Collections.shuffle(week, new Random(times));
            IntakeResult result = Station.tell(house, week.toArray(String[]::new));
            accepted += result.accepted();
            unchanged += result.unchanged();
            assertThat(result.quarantined()).isEmpty();
        }

        assertThat(accepted).isEqualTo(500);
        assertThat(unchanged).isEqualTo(4500);
        for (int box = 8000; box < 8050; box++) {
            assertThat(stored(box)).isEqualTo(10);
            assertThat(place(box)).isEqualTo("KZ-AKTAU-PORT");
        }
    }

    private static String place(int box) {
        return house.get(ContainerSheets.class)
                .of(ContainerNumber.parse(TrainListText.number(box)))
                .container()
                .facility();
    }

    @Test
    void whatIsAnsweredToEightClientsIsStored() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int client = 0; client < 8; client++) {
            String feed = "CLIENT-" + client % 4;
            work.add(
                    () -> {
                        int accepted = 0;
                        for (int box = 8100; box < 8104; box++) {
                            for (int step = 0; step < 10; step++) {
                                accepted +=
                                        Station.tell(house, arrival(feed, box, step)).accepted();
                            }
                        }
                        return accepted;
                    });
        }
        int accepted = 0;
        for (Future<Integer> done : clients.invokeAll(work)) {
            accepted += done.get();
        }
        clients.shutdown();

        assertThat(accepted).isEqualTo(4 * 4 * 10);
        for (int box = 8100; box < 8104; box++) {
            assertThat(stored(box)).isEqualTo(40);
            assertThat(place(box)).isEqualTo("KZ-AKTAU-PORT");
        }
    }

    @Test
    void theOlderShapeIsReadAsTheNewer() {
        String box = TrainListText.number(8200);
        IntakeResult result =
                Station.tell(
                        house,
                        """
                        {"eventID":"v2-1","eventCreatedDateTime":"%1$s","eventType":"EQUIPMENT",
                         "eventClassifierCode":"ACT","eventDateTime":"%1$s",
                         "equipmentEventTypeCode":"GTIN","equipmentReference":"%2$s",
                         "ISOEquipmentCode":"42G1","emptyIndicatorCode":"LADEN",
                         "seals":[{"sealNumber":"KZ77"}],
                         "eventLocation":{"facilityCode":"KZ-AKTAU-PORT",
                          "facilityCodeListProvider":"CUSTOM"},
                         "documentReferences":[{"documentReferenceType":"TRD",
                          "documentReferenceValue":"32114455"}]}
                        """
                                .formatted(NOW.minus(Duration.ofHours(2)), box),
                        """
                        {"eventID":"v2-2","eventCreatedDateTime":"%1$s","eventType":"TRANSPORT",
                         "eventClassifierCode":"EST","eventDateTime":"%2$s",
                         "transportEventTypeCode":"ARRI",
                         "references":[{"referenceType":"EQ","referenceValue":"%3$s"}],
                         "transportCall":{"modeOfTransport":"VESSEL","facilityCode":"AZ-ALAT",
                          "facilityCodeListProvider":"CUSTOM",
                          "vessel":{"vesselName":"Turkestan","vesselIMONumber":"9321483"}}}
                        """
                                .formatted(
                                        NOW.minus(Duration.ofHours(2)),
                                        NOW.plus(Duration.ofHours(20)),
                                        box));

        assertThat(result.quarantined()).isEmpty();
        assertThat(result.accepted()).isEqualTo(2);
        var sheet = house.get(ContainerSheets.class).of(ContainerNumber.parse(box));
        assertThat(sheet.container().facility()).isEqualTo("KZ-AKTAU-PORT");
        assertThat(sheet.timeline())
                .extracting(TimelineRow::classifier)
                .containsExactly(Classifier.ACT, Classifier.EST);
    }
}
