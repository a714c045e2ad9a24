package org.caravanserai.shipments.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.exception.Watch;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Since when a temperature that was asked for holds, and until when. */
class SetPointsTest {

    private static final Instant NOW = ReadingsTest.NOW;
    private static final String BOX = TrainListText.number(655_000);
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatWasAskedOnOneJourneyIsNotAskedOnTheNext() {
        announced("RF6550", "39655000", Duration.ofDays(-3));
        state(Duration.ofDays(-2), "-18", false);
        announced("RF6551", "39655001", Duration.ofDays(-1));
        tellTwice();

        assertThat(asked().get(0)).isNull();
        assertThat(asked().get(1)).isEqualByComparingTo("-18");
    }

    @Test
    void whatIsAskedOnTheWayHoldsFromThenOn() {
        announced("RF6550", "39655000", Duration.ofDays(-3));
        state(Duration.ofDays(-2), "-18", false);
        state(Duration.ofDays(-1), "2", true);
        tellTwice();

        assertThat(asked().get(0)).isEqualByComparingTo("2");
        assertThat(asked().get(1)).isEqualByComparingTo("-18");
    }

    private void announced(String train, String note, Duration when) {
        TrainListText list = TrainListText.of(train, 655_000, 1);
        for (int row = 1; row <= 4; row++) {
            list.change(row, "smgs", note);
        }
        at(
                when,
                () -> {
                    Station.send(house, list.bytes());
                    Station.tell(
                            house,
                            event(train, "DEPA", "XIA-LANDPORT", NOW.plus(when))
                                    .of(BOX)
                                    .toString());
                });
    }

    private void state(Duration when, String celsius, boolean fromNow) {
        SetPointOrder order =
                new SetPointOrder(
                        new BigDecimal(celsius),
                        SetPoint.Document.LETTER,
                        null,
                        "Qinling",
                        fromNow);
        at(when, () -> house.get(SetPoints.class).state(ContainerNumber.parse(BOX), order));
    }

    /** A reading of thirty hours ago and one of four. */
    private void tellTwice() {
        at(
                Duration.ZERO,
                () -> {
                    Station.tell(
                            house,
                            ReadingsTest.reefer("s1", BOX, 30, "\"CEL\"", null, "-17"),
                            ReadingsTest.reefer("s2", BOX, 4, "\"CEL\"", null, "3"));
                    house.get(Watch.class).look();
                });
    }

    /** What was asked at each reading, the newest first. */
    private List<BigDecimal> asked() {
        return house.get(Readings.class).of(ContainerNumber.parse(BOX)).stream()
                .map(Reading::asked)
                .toList();
    }

    private void at(Duration when, Runnable work) {
        house.get(HouseClock.class).at(NOW.plus(when), work);
    }
}
