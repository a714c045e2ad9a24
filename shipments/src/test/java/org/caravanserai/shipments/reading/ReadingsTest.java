package org.caravanserai.shipments.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.shipments.Station.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxFilter;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.exception.Watch;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What devices on a box tell becomes readings, and alerts where they are wrong")
class ReadingsTest {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    static House house;
    static int looks;

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
    void aReeferOffItsSetPointIsAnAlertUntilItIsColdAgain() {
        String box = underWay(650_000);
        tell(reefer("rf-1", box, 9, "\"CEL\"", "-18", "-17.5", "-12.3"));
        look();
        InboxView alert = only(box, "temperature-out");
        assertThat(alert.args().subList(0, 2)).containsExactly(box, "-12.30");
        assertThat(alert.args().get(3)).isEqualTo("-18.00");

        tell(reefer("rf-2", box, 6, "\"FAH\"", null, "1.4", "-0.4"));
        look();
        assertThat(alerts(box, "temperature-out"))
                .extracting(InboxView::state)
                .containsExactly(InboxState.CLOSED);
        List<Reading> told = house.get(Readings.class).of(ContainerNumber.parse(box));
        assertThat(told).hasSize(2);
        assertThat(told.get(0).high()).isEqualByComparingTo("-17");
        assertThat(told.get(0).low()).isEqualByComparingTo("-18");
        assertThat(told.get(0).setPoint()).isEqualByComparingTo("-18");
    }

    @Test
    void anOpenedDoorIsAnAlertAndATakenBackOneIsNot() {
        String box = underWay(650_100);
        tell(door("dr-1", box, 4, false), door("dr-2", box, 3, false));
        look();
        assertThat(alerts(box, "door-opened")).hasSize(2);

        tell(door("dr-2", box, 2, true));
        look();
        assertThat(alerts(box, "door-opened"))
                .filteredOn(alert -> alert.state() != InboxState.CLOSED)
                .hasSize(1);
        assertThat(house.get(Readings.class).of(ContainerNumber.parse(box)))
                .extracting(Reading::kind)
                .containsExactly(Reading.Kind.DOOR_OPENED);
    }

    @Test
    void aDeviceThatSaysArrivedAndNotWhereMovesNothing() {
        String box = underWay(650_300);
        String nothing = "\"remarks\":\"\"";

        tell(
                device("ar-1", box, 2, "IOT", "ARRI", nothing, false),
                device("ar-2", box, 1, "IOT", "DEPA", nothing, false));

        ContainerView seen = house.get(Containers.class).one(ContainerNumber.parse(box));
        assertThat(seen.status()).isEqualTo(ContainerStatus.UNDER_WAY);
        assertThat(seen.facility()).isEqualTo("XIA-LANDPORT");
    }

    /** The device keeps plus five well, as it is set; the booking asks for eighteen below. */
    @Test
    void whatTheBookingAsksForGoesBeforeWhatTheDeviceIsSetTo() {
        String box = underWay(650_400);
        tell(reefer("sp-1", box, 5, "\"CEL\"", "5", "5.0", "5.2"));
        look();
        assertThat(alerts(box, "temperature-out")).isEmpty();

        SetPoint wrong = state(box, "-18", SetPoint.Document.BOOKING, "BK-77");
        look();
        assertThat(only(box, "temperature-out").args().get(3)).isEqualTo("-18.00");
        assertThat(house.get(Readings.class).of(ContainerNumber.parse(box)).get(0))
                .satisfies(
                        reading -> {
                            assertThat(reading.asked()).isEqualByComparingTo("-18");
                            assertThat(reading.setPoint()).isEqualByComparingTo("5");
                        });

        at(() -> house.get(SetPoints.class).strike(ContainerNumber.parse(box), wrong.id()));
        SetPoint right = state(box, "5", SetPoint.Document.SMGS_NOTE, "");
        look();
        assertThat(alerts(box, "temperature-out"))
                .extracting(InboxView::state)
                .containsExactly(InboxState.CLOSED);
        assertThat(right.reference()).isEqualTo(TrainListText.note(650_400));
        assertThat(house.get(SetPoints.class).of(ContainerNumber.parse(box)))
                .extracting(SetPoint::id, said -> said.struckAt() == null)
                .containsExactly(tuple(right.id(), true), tuple(wrong.id(), false));
    }

    @Test
    void aTemperatureNobodyCouldKeepIsRefusedAndANameIsNeeded() {
        String box = underWay(650_600);
        assertThatThrownBy(() -> state(box, "180", null, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(Problem::field, Problem::code)
                                        .containsExactly(
                                                tuple("celsius", "set-point-range"),
                                                tuple("document", "required")));
    }

    private static SetPoint state(
            String box, String celsius, SetPoint.Document document, String reference) {
        return house.get(SetPoints.class)
                .state(
                        ContainerNumber.parse(box),
                        new SetPointOrder(
                                new BigDecimal(celsius), document, reference, "Qinling", false));
    }

    private static String underWay(int serial) {
        Station.send(house, TrainListText.of("RF" + serial, serial, 1).bytes());
        String box = TrainListText.number(serial);
        Station.tell(
                house,
                event("rf-" + serial, "DEPA", "XIA-LANDPORT", NOW.minus(Duration.ofHours(12)))
                        .of(box)
                        .toString());
        return box;
    }

    static String reefer(
            String id, String box, int hoursAgo, String unit, String set, String... probes) {
        StringBuilder details = new StringBuilder("\"reeferDetails\":{\"temperatureUnit\":" + unit);
        if (set != null) {
            details.append(",\"internalSetpointTemperature\":").append(set);
        }
        details.append(",\"temperatureProbeMeasurements\":[");
        for (int i = 0; i < probes.length; i++) {
            details.append(i == 0 ? "" : ",")
                    .append("{\"measuredTemperatureValue\":")
                    .append(probes[i])
                    .append('}');
        }
        return device(id, box, hoursAgo, "REEFER", "MEAS", details + "]}", false);
    }

    private static String door(String id, String box, int hoursAgo, boolean retracted) {
        return device(
                id,
                box,
                hoursAgo,
                "IOT",
                "DETC",
                "\"iotDetails\":{\"iotEventCode\":\"DRO\"}",
                retracted);
    }

    private static String device(
            String id,
            String box,
            int hoursAgo,
            String type,
            String code,
            String details,
            boolean retracted) {
        Instant at = NOW.minus(Duration.ofHours(hoursAgo));
        return """
        {"eventID":"%s","eventDateTime":"%s","eventUpdatedDateTime":"%s","isRetracted":%s,
         "eventRouting":{"originatingParty":{"partyCode":"DEVICES"}},
         "eventClassification":{"eventTypeCode":"%s","eventClassifierCode":"ACT",
          "%sEventTypeCode":"%s"},
         "equipmentDetails":{"equipmentReference":"%s"},%s}
        """
                .formatted(
                        id,
                        at,
                        at,
                        retracted,
                        type,
                        type.toLowerCase(Locale.ROOT),
                        code,
                        box,
                        details);
    }

    private static void tell(String... events) {
        at(() -> Station.tell(house, events));
    }

    /** A minute passes between two looks. */
    private static void look() {
        looks++;
        at(() -> house.get(Watch.class).look());
    }

    private static void at(Runnable work) {
        house.get(HouseClock.class).at(NOW.plus(Duration.ofMinutes(looks)), work);
    }

    private static InboxView only(String box, String code) {
        List<InboxView> found = alerts(box, code);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<InboxView> alerts(String box, String code) {
        InboxFilter all = new InboxFilter(null, code, null, null, null);
        return house.get(Inbox.class).list(all, 0, 1000).stream()
                .filter(alert -> alert.subject().equals("container:" + box))
                .toList();
    }
}
