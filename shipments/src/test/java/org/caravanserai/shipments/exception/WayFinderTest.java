package org.caravanserai.shipments.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.Fleet;
import org.caravanserai.shipments.container.Moving;
import org.caravanserai.shipments.forecast.Due;
import org.caravanserai.shipments.forecast.Forecast;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.RestrictionEntry;
import org.caravanserai.shipments.network.Restrictions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boxes that should have come by now, and bans on the leg that lies next before a box. */
class WayFinderTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private House house;
    private int looks;

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
    void aBoxIsLateOnceNineOfTenWouldHaveComeAndTheGraceIsOver() {
        String box = departed(660_000);
        Due due =
                house.inTransaction(
                        () -> house.get(Forecast.class).outlook().due(moving(box)).orElseThrow());
        Rule rule = house.get(Rules.class).inForce().get(WayFinder.LATE);
        Instant over = due.latest().plus(Duration.ofHours(rule.threshold().longValue()));

        lookAt(over.minus(Duration.ofMinutes(5)));
        assertThat(told(box, WayFinder.LATE)).isEmpty();
        lookAt(over.plus(Duration.ofMinutes(5)));
        assertThat(told(box, WayFinder.LATE))
                .extracting(InboxView::state, InboxView::args)
                .containsExactly(
                        tuple(
                                InboxState.OPEN,
                                List.of(box, due.facility().value(), due.latest().toString())));

        at(
                over.plus(Duration.ofMinutes(10)),
                () ->
                        Station.tell(
                                house,
                                event("w-a", "ARRI", due.facility().value(), over)
                                        .of(box)
                                        .toString()));
        lookAt(over.plus(Duration.ofMinutes(20)));
        assertThat(told(box, WayFinder.LATE))
                .extracting(InboxView::closedAs)
                .containsExactly(ClosedAs.CAUSE_GONE);
    }

    @Test
    void aBanIsToldWhenItLiesOnTheNextLegAndNotBefore() {
        String box = departed(660_100);
        Restriction far = ban("KZ-KHORGOS-GATEWAY", null, "Yard is full");
        look();
        assertThat(told(box, WayFinder.BAN)).as("two legs away").isEmpty();

        Restriction near = ban("KZ-ALTYNKOL", null, "Snow");
        look();
        assertThat(told(box, WayFinder.BAN))
                .extracting(InboxView::args)
                .containsExactly(List.of(box, "KZ-ALTYNKOL", "Snow"));
        house.get(Restrictions.class).lift(near.id(), "Cleared");
        look();
        assertThat(open(box)).isEmpty();

        Station.tell(
                house,
                event("w-1", "ARRI", "HRS-CN", NOW.minus(Duration.ofHours(3))).of(box).toString(),
                event("w-2", "DEPA", "HRS-CN", NOW.minus(Duration.ofHours(1))).of(box).toString());
        look();
        assertThat(open(box))
                .extracting(InboxView::args)
                .containsExactly(List.of(box, "KZ-KHORGOS-GATEWAY", far.reason()));
    }

    @Test
    void aBanOnCertainCargoIsToldOfBoxesThatCarryIt() {
        String box = departed(660_200);
        ban("KZ-ALTYNKOL", "1001", "No grain");
        look();
        assertThat(told(box, WayFinder.BAN)).isEmpty();

        ban("KZ-ALTYNKOL", "8541", "No modules");
        look();
        assertThat(open(box))
                .extracting(InboxView::args)
                .containsExactly(List.of(box, "KZ-ALTYNKOL", "No modules"));
    }

    /** On its way from Xi'an to Khorgos, with photovoltaic modules, for six hours. */
    private String departed(int serial) {
        Station.send(house, TrainListText.of("W" + serial, serial, 1).bytes());
        String box = TrainListText.number(serial);
        Station.tell(
                house,
                event("w-" + serial, "DEPA", "XIA-LANDPORT", NOW.minus(Duration.ofHours(6)))
                        .of(box)
                        .toString());
        return box;
    }

    private Moving moving(String box) {
        return house.get(Fleet.class).underWay().stream()
                .filter(moving -> moving.number().value().equals(box))
                .findFirst()
                .orElseThrow();
    }

    private Restriction ban(String place, String cargo, String reason) {
        return house.get(Restrictions.class)
                .enter(
                        new RestrictionEntry(
                                Restriction.Kind.ACCEPTANCE_BAN,
                                place,
                                null,
                                cargo,
                                null,
                                null,
                                reason,
                                "Dispatcher"));
    }

    /** A minute or more passes between two looks. */
    private void look() {
        lookAt(NOW.plus(Duration.ofMinutes(2L * ++looks)));
    }

    private void lookAt(Instant moment) {
        at(moment, () -> house.get(Watch.class).look());
    }

    private void at(Instant moment, Runnable work) {
        house.get(HouseClock.class).at(moment, work);
    }

    private List<InboxView> open(String box) {
        return told(box, WayFinder.BAN).stream()
                .filter(alert -> alert.state() == InboxState.OPEN)
                .toList();
    }

    private List<InboxView> told(String box, String kind) {
        return house
                .get(Inbox.class)
                .list(new InboxFilter(null, kind, null, null, null), 0, 1000)
                .stream()
                .filter(alert -> alert.subject().equals("container:" + box))
                .toList();
    }
}
