package org.caravanserai.shipments.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.ContainerDeparted;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.News;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.exception.Watch;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheet;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.caravanserai.shipments.transport.Ride;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventIntakeTest {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
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

    @BeforeEach
    void forget() {
        house.get(FactRecorder.class).forget();
    }

    static Instant ago(long hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    static ContainerSheet sheet(int serial) {
        return house.get(ContainerSheets.class)
                .of(ContainerNumber.asReceived(TrainListText.number(serial)));
    }

    @Test
    void followsATrainFromXianOverTheGaugeBreakToItsDestination() {
        Station.send(house, TrainListText.of("X7001", 100, 2).bytes());
        String box = TrainListText.number(100);

        IntakeResult result =
                Station.tell(
                        house,
                        event("a1", "DEPA", "XIA-LANDPORT", ago(90)).train("X7001").toString(),
                        event("a2", "ARRI", "KZ-ALTYNKOL", ago(20)).train("X7001").toString(),
                        event("a3", "DISC", "KZ-ALTYNKOL", ago(18)).of(box).toString(),
                        event("a4", "LOAD", "KZ-ALTYNKOL", ago(17))
                                .of(box)
                                .wagon("94791647")
                                .toString(),
                        event("a5", "ARRI", "KZ-KHORGOS-GATEWAY", ago(15)).of(box).toString());

        assertThat(result.accepted()).isEqualTo(5);
        ContainerSheet sheet = sheet(100);
        assertThat(sheet.container().status()).isEqualTo(ContainerStatus.ARRIVED);
        assertThat(sheet.container().facility()).isEqualTo("KZ-KHORGOS-GATEWAY");
        assertThat(sheet.container().on()).isEqualTo(new Carriage(Carriage.Kind.WAGON, "94791647"));
        assertThat(sheet.container().holds()).containsExactly("CUSTOMS");
        assertThat(sheet.timeline())
                .extracting(TimelineRow::code)
                .containsExactly(
                        "TRAIN_DEP", "BORDER_ARR", "XSHIP_START", "XSHIP_END", "TRAIN_ARR");
        assertThat(sheet.rides())
                .extracting(ride -> ride.on().reference(), Ride::to)
                .containsExactlyInAnyOrder(
                        tuple("X7001", ago(18)),
                        tuple("5200100", ago(18)),
                        tuple("94791647", null));
        assertThat(facts(ContainerDeparted.class)).isEqualTo(2);
        assertThat(facts(ContainerArrived.class)).isEqualTo(3);
        assertThat(sheet(101).container().facility()).isEqualTo("KZ-ALTYNKOL");
        assertThat(sheet(101).eta().p50()).isEqualTo(ago(20).plus(Duration.ofHours(24)));
        assertThat(sheet(101).eta().p90()).isEqualTo(ago(20).plus(Duration.ofHours(48)));
    }

    private static int facts(Class<? extends Fact> type) {
        return house.get(FactRecorder.class).all(type).size();
    }

    @Test
    void theSameEventAgainChangesNothingAndANewerOneReplacesIt() {
        String box = TrainListText.number(200);
        String first = event("b1", "ARRI", "KZ-ALTYNKOL", ago(30)).of(box).toString();
        Station.tell(house, first);

        IntakeResult again = Station.tell(house, first);
        IntakeResult newer =
                Station.tell(
                        house,
                        event("b1", "ARRI", "KZ-DOSTYK", ago(30))
                                .of(box)
                                .updated(ago(10))
                                .toString());
        IntakeResult older =
                Station.tell(
                        house,
                        event("b1", "ARRI", "KZ-AKTOGAY", ago(30))
                                .of(box)
                                .updated(ago(20))
                                .toString());

        assertThat(again).isEqualTo(new IntakeResult(0, 0, 1, List.of()));
        assertThat(newer.updated()).isEqualTo(1);
        assertThat(older.unchanged()).isEqualTo(1);
        assertThat(sheet(200).container().facility()).isEqualTo("KZ-DOSTYK");
        assertThat(facts(ContainerArrived.class)).isEqualTo(1);
    }

    @Test
    void aRetractedEventLeavesThePicture() {
        String box = TrainListText.number(210);
        Station.tell(
                house,
                event("c1", "DEPA", "KZ-DOSTYK", ago(30)).of(box).toString(),
                event("c2", "ARRI", "KZ-MOIYNTY", ago(20)).of(box).toString());

        Station.tell(
                house,
                event("c2", "ARRI", "KZ-MOIYNTY", ago(20))
                        .of(box)
                        .updated(ago(10))
                        .retracted()
                        .toString());

        assertThat(sheet(210).container().facility()).isEqualTo("KZ-DOSTYK");
        assertThat(sheet(210).timeline()).hasSize(1);
    }

    @Test
    void plannedEventsMoveNothing() {
        String box = TrainListText.number(220);
        Station.tell(
                house, event("d1", "ARRI", "KZ-ALMATY", ago(-50)).of(box).planned().toString());

        assertThat(sheet(220).container().facility()).isNull();
        assertThat(sheet(220).timeline())
                .extracting(TimelineRow::classifier)
                .containsExactly(Classifier.PLN);
        assertThat(facts(ContainerArrived.class)).isZero();
    }

    @Test
    void anEventOfATrainWhoseListComesLaterIsNotLost() {
        Station.tell(house, event("e1", "DEPA", "XIA-LANDPORT", ago(5)).train("X7005").toString());

        Station.send(house, TrainListText.of("X7005", 230, 1).bytes());

        assertThat(sheet(230).container().status()).isEqualTo(ContainerStatus.UNDER_WAY);
        assertThat(facts(ContainerDeparted.class)).isEqualTo(1);
    }

    @Test
    void unreadableEventsGoIntoQuarantineWithTheirReasonAndTheOthersAreTaken() {
        String box = TrainListText.number(240);
        IntakeResult result =
                Station.tell(
                        house,
                        event("f1", "ARRI", "NOWHERE", ago(1)).of(box).toString(),
                        event("f2", "ARRI", "KZ-DOSTYK", ago(-48)).of(box).toString(),
                        event("f3", "ARRI", "KZ-DOSTYK", ago(1)).toString(),
                        "{\"eventID\":\"f4\"}",
                        event("", "ARRI", "KZ-DOSTYK", ago(1)).of(box).toString(),
                        event("f6", "ARRI", "KZ-DOSTYK", ago(1)).of(box).toString());

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.quarantined())
                .extracting(IntakeResult.Quarantined::index, IntakeResult.Quarantined::code)
                .containsExactly(
                        tuple(0, "unknown-facility"),
                        tuple(1, "event-in-the-future"),
                        tuple(2, "event-names-nothing"),
                        tuple(3, "event-without-source"),
                        tuple(4, "event-without-id"));
        assertThat(house.get(Inbox.class).list(InboxState.OPEN, 0, 100))
                .extracting(InboxView::code)
                .contains("message-quarantined");
        QuarantineView kept = house.get(Quarantine.class).list(QuarantineState.OPEN, 0, 100).get(0);
        house.get(Quarantine.class)
                .replay(kept.id(), event("f1", "ARRI", "KZ-DOSTYK", ago(1)).of(box).toString());
        assertThat(house.get(Quarantine.class).list(QuarantineState.REPLAYED, 0, 9)).hasSize(1);
    }

    @Test
    void aNumberWithAWrongCheckDigitIsKeptAndDoubted() {
        Station.tell(house, event("g1", "ARRI", "KZ-DOSTYK", ago(1)).of("CSQU3054384").toString());

        assertThat(
                        house.get(ContainerSheets.class)
                                .of(ContainerNumber.asReceived("CSQU3054384"))
                                .container()
                                .doubt())
                .isEqualTo("container-check-digit");
    }

    @Test
    void anotherSealThanAnnouncedHoldsTheContainer() {
        Station.send(house, TrainListText.of("X7008", 250, 1).bytes());

        Station.tell(
                house,
                event("h1", "GTIN", "KZ-KHORGOS-GATEWAY", ago(1))
                        .of(TrainListText.number(250))
                        .seal("ZZ999")
                        .toString());

        assertThat(facts(SealMismatchFound.class)).isEqualTo(1);
        assertThat(sheet(250).container().holds()).containsExactly("CUSTOMS", "SEAL");
        assertThat(house.get(Inbox.class).list(InboxState.OPEN, 0, 100))
                .extracting(InboxView::code)
                .contains("seal-mismatch");
    }

    @Test
    void silenceAndLatenessAreRaisedOnceAndSilenceEndsWithTheNextWord() {
        Station.send(house, TrainListText.of("X7009", 260, 1).bytes());
        String box = TrainListText.number(260);
        Station.tell(house, event("i1", "DEPA", "XIA-LANDPORT", ago(900)).of(box).toString());

        house.get(Watch.class).look();
        house.get(Watch.class).look();

        String subject = "container:" + box;
        assertThat(sheet(260).container().news()).isEqualTo(News.SILENT);
        assertThat(open(subject)).containsExactlyInAnyOrder("container-silent", "container-late");
        Station.tell(house, event("i2", "ARRI", "KZ-ALTYNKOL", ago(1)).of(box).toString());
        assertThat(open(subject)).containsExactly("container-late");
        assertThat(sheet(260).container().news()).isEqualTo(News.HEARD);
        assertThat(sheet(260).silentFor()).isBetween(Duration.ofHours(1), Duration.ofHours(2));
    }

    private static List<String> open(String subject) {
        return house.get(Inbox.class).list(InboxState.OPEN, 0, 1000).stream()
                .filter(item -> item.subject().equals(subject))
                .map(InboxView::code)
                .toList();
    }

    @Test
    void givesEventsOutAsTheyCame() {
        ContainerNumber box = ContainerNumber.parse(TrainListText.number(270));
        String raw = event("j1", "ARRI", "KZ-DOSTYK", ago(1)).of(box.value()).toString();
        Station.tell(house, raw);

        List<EventLog.Entry> page = house.get(EventLog.class).list(box, ago(2), 0, 10);

        assertThat(page).extracting(EventLog.Entry::raw).containsExactly(raw);
        assertThat(house.get(EventLog.class).list(box, ago(2), page.get(0).position(), 10))
                .isEmpty();
    }
}
