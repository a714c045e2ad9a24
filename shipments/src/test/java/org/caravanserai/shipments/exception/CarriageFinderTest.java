package org.caravanserai.shipments.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.reloading.ReloadKind;
import org.caravanserai.shipments.reloading.ReloadOrder;
import org.caravanserai.shipments.reloading.ReloadPosting;
import org.caravanserai.shipments.reloading.ReloadScans;
import org.caravanserai.shipments.reloading.Reloads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Boxes on another wagon or vessel than their list says, all the way and not only where it began.
 */
class CarriageFinderTest {

    private static final String WIDE = "94791647";
    private static final String OTHER = "94742418";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static House house;
    private static int looks;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theTrainListHoldsUntilTheGaugeChanges() {
        Station.send(house, TrainListText.of("C100", 640_000, 2).bytes());
        String wrong = TrainListText.number(640_000);
        String right = TrainListText.number(640_001);
        Station.tell(
                house,
                event("c1", "LOAD", "XIA-LANDPORT", ago(90)).of(wrong).wagon("5299999").toString(),
                event("c2", "LOAD", "XIA-LANDPORT", ago(90)).of(right).wagon("5840001").toString(),
                event("c3", "DEPA", "XIA-LANDPORT", ago(89)).train("C100").toString(),
                event("c4", "ARRI", "URM-LANDPORT", ago(6)).train("C100").toString());

        look();

        assertThat(told(wrong)).containsExactly(List.of(wrong, "5299999", "5840000"));
        assertThat(told(right)).isEmpty();
    }

    @Test
    void thePostedScanListHoldsFromThereOn() {
        Station.send(house, TrainListText.of("C200", 641_000, 2).bytes());
        String wrong = TrainListText.number(641_000);
        String right = TrainListText.number(641_001);
        Station.tell(
                house,
                event("c5", "DEPA", "XIA-LANDPORT", ago(90)).train("C200").toString(),
                event("c6", "ARRI", "KZ-ALTYNKOL", ago(8)).train("C200").toString());
        reloaded("C200", new Carriage(Carriage.Kind.TRAIN, "1302"), wrong, WIDE, right, WIDE);
        look();
        assertThat(told(wrong)).isEmpty();

        Station.tell(
                house,
                event("c7", "LOAD", "KZ-ALTYNKOL", ago(3)).of(wrong).wagon(OTHER).toString(),
                event("c8", "LOAD", "KZ-ALTYNKOL", ago(3)).of(right).wagon(WIDE).toString());
        look();

        assertThat(told(wrong)).containsExactly(List.of(wrong, OTHER, WIDE));
        assertThat(told(right)).isEmpty();
    }

    @Test
    void aVesselListHoldsForItsVessel() {
        Station.send(house, TrainListText.of("C300", 642_000, 1).bytes());
        String box = TrainListText.number(642_000);
        Station.tell(
                house,
                event("c9", "DEPA", "XIA-LANDPORT", ago(200)).train("C300").toString(),
                event("c10", "ARRI", "KZ-AKTAU-PORT", ago(8)).train("C300").toString());
        reloaded("C300", new Carriage(Carriage.Kind.VESSEL, "BARYS"), box);
        String loaded = event("c11", "LOAD", "KZ-AKTAU-PORT", ago(2)).of(box).toString();
        Station.tell(
                house,
                loaded.substring(0, loaded.length() - 1)
                        + ",\"transportDetails\":{\"transportCall\":{\"modeOfTransport\":\"VESSEL\","
                        + "\"vesselTransport\":{\"vesselName\":\"TURKESTAN\"}}}}");
        look();

        assertThat(told(box)).containsExactly(List.of(box, "TURKESTAN", "BARYS"));
    }

    /** Posts a list of four hours ago: containers, each with its wagon where it goes on a train. */
    private static void reloaded(String from, Carriage to, String... codes) {
        FacilityCode place =
                new FacilityCode(
                        to.kind() == Carriage.Kind.VESSEL ? "KZ-AKTAU-PORT" : "KZ-ALTYNKOL");
        house.get(HouseClock.class)
                .at(
                        ago(4),
                        () -> {
                            long id =
                                    house.get(Reloads.class)
                                            .open(
                                                    new ReloadOrder(
                                                            ReloadKind.RELOAD,
                                                            place,
                                                            new Carriage(Carriage.Kind.TRAIN, from),
                                                            to))
                                            .id();
                            for (String code : codes) {
                                house.get(ReloadScans.class).scan(id, code);
                            }
                            house.get(ReloadPosting.class).post(id);
                        });
    }

    private static void look() {
        house.get(HouseClock.class)
                .at(
                        NOW.plus(Duration.ofMinutes(2L * ++looks)),
                        () -> house.get(Watch.class).look());
    }

    private static Instant ago(long hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static List<List<String>> told(String box) {
        return house
                .get(Inbox.class)
                .list(new InboxFilter(InboxState.OPEN, null, null, null, null), 0, 1000)
                .stream()
                .filter(alert -> alert.subject().equals("container:" + box))
                .filter(alert -> alert.code().startsWith("wrong-"))
                .map(InboxView::args)
                .toList();
    }
}
