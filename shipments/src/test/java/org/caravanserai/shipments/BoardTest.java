package org.caravanserai.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.board.Board;
import org.caravanserai.shipments.board.BoardView;
import org.caravanserai.shipments.container.Trains;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.RestrictionEntry;
import org.caravanserai.shipments.network.Restrictions;
import org.caravanserai.shipments.tracking.HouseNote;
import org.caravanserai.shipments.tracking.Projection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The board: now, by the clock, and as it was")
class BoardTest {

    private House house;
    private Instant now;

    @BeforeEach
    void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void tellsOfAPastMomentWhatIsKnownOfItNow() {
        go("BD100", 630_000, 40, 20);
        Board board = house.get(Board.class);

        assertThat(moving(board.at(now.minus(Duration.ofHours(30))))).isEqualTo(2);
        assertThat(moving(board.at(now.minus(Duration.ofHours(10))))).isZero();
        assertThat(standing(board.at(now.minus(Duration.ofHours(10))), "HRS-CN")).isEqualTo(2);
        assertThat(standing(board.at(now.minus(Duration.ofHours(30))), "HRS-CN")).isZero();
        assertThatThrownBy(() -> board.at(now.plus(Duration.ofHours(1))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void knowsWhereABoxWasThatNobodySawLeaving() {
        go("BD400", 630_300, 40, 20);
        String number = TrainListText.number(630_300);
        Station.tell(house, event("BD400x", "ARRI", "KZ-ALTYNKOL", ago(5)).of(number).toString());
        Board board = house.get(Board.class);

        BoardView then = board.at(now.minus(Duration.ofHours(3)));
        assertThat(standing(then, "KZ-ALTYNKOL")).isEqualTo(1);
        assertThat(standing(then, "HRS-CN")).isEqualTo(1);
        assertThat(standing(board.at(now.minus(Duration.ofHours(8))), "HRS-CN")).isEqualTo(2);
    }

    @Test
    void thePastKnowsWhatTheHouseDidAndWhichBoxesWereHeldThen() {
        go("BD500", 630_400, 40, 20);
        ContainerNumber box = ContainerNumber.parse(TrainListText.number(630_400));
        HoldSubject subject = new HoldSubject(HoldSubject.Kind.CONTAINER, box.value());
        house.tell(new GoodsHeld(subject, "OWNER", "unpaid storage", ago(15)));
        house.tell(new HoldLifted(subject, "OWNER", "paid", ago(10)));
        house.inTransaction(
                () -> {
                    house.get(Projection.class)
                            .note(
                                    box,
                                    new HouseNote(
                                            HouseNote.STRIPPED,
                                            ago(5),
                                            new FacilityCode("KZ-KHORGOS-GATEWAY"),
                                            "inventory",
                                            "R-1",
                                            null));
                    house.get(Projection.class).refresh(List.of(box));
                    return null;
                });
        Board board = house.get(Board.class);

        assertThat(held(board.at(now.minus(Duration.ofHours(12))), "HRS-CN")).isEqualTo(1);
        assertThat(held(board.at(now.minus(Duration.ofHours(8))), "HRS-CN")).isZero();
        BoardView after = board.at(now.minus(Duration.ofHours(3)));
        assertThat(standing(after, "KZ-KHORGOS-GATEWAY")).isEqualTo(1);
        assertThat(standing(after, "HRS-CN")).isEqualTo(1);
    }

    @Test
    void isDrawnAnewByTheClockWhenSomethingChanged() {
        Board board = house.get(Board.class);
        assertThat(standing(board.now(), "HRS-CN")).isZero();
        go("BD200", 630_100, 40, 20);

        assertThat(untilDrawn(board)).isTrue();
        assertThat(standing(board.now(), "HRS-CN")).isEqualTo(2);
        assertThat(board.refresh()).isFalse();
    }

    @Test
    void showsWhatStopsThePlaceAndHidesWhatIsBeyondTheScope() {
        go("BD300", 630_200, 40, 20);
        house.get(Restrictions.class)
                .enter(
                        new RestrictionEntry(
                                Restriction.Kind.WEATHER_HOLD,
                                "KZ-AKTAU-PORT",
                                "AZ-ALAT",
                                null,
                                null,
                                null,
                                "Wind 22 m/s",
                                "Port"));
        BoardView all = house.get(Board.class).now();
        assertThat(all.at(new FacilityCode("AZ-ALAT"))).hasSize(1);

        Actor poti =
                new Actor(
                        "poti",
                        "Poti",
                        Set.of(Role.OPERATOR),
                        Set.of(new FacilityCode("GE-POTI")),
                        Set.of(),
                        Locale.ENGLISH);
        BoardView theirs =
                house.get(CurrentActor.class).as(poti, () -> house.get(Board.class).now());
        assertThat(standing(theirs, "HRS-CN")).isZero();
        assertThat(standing(all, "HRS-CN")).isEqualTo(2);
        Trains trains = house.get(Trains.class);
        assertThat(trains.boxes("BD300")).isNotEmpty();
        assertThat(trains.count("BD3")).isEqualTo(1);
        assertThat(house.as(poti, () -> trains.boxes("BD300"))).isEmpty();
        assertThat(house.as(poti, () -> trains.count("BD3"))).isZero();
    }

    /** The clock beats until the board rested long enough to be drawn again. */
    private static boolean untilDrawn(Board board) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        boolean drawn = false;
        while (!drawn && Instant.now().isBefore(patience)) {
            drawn = board.refresh();
        }
        return drawn;
    }

    private void go(String train, int serial, int left, int came) {
        Station.send(house, TrainListText.of(train, serial, 2).bytes());
        for (int box = serial; box < serial + 2; box++) {
            String number = TrainListText.number(box);
            Station.tell(
                    house,
                    event(train + "d" + box, "DEPA", "XIA-LANDPORT", ago(left))
                            .of(number)
                            .toString(),
                    event(train + "a" + box, "ARRI", "HRS-CN", ago(came)).of(number).toString());
        }
    }

    private Instant ago(int hours) {
        return now.minus(Duration.ofHours(hours));
    }

    private static int moving(BoardView board) {
        return board.stretches().stream().mapToInt(BoardView.Stretch::containers).sum();
    }

    private static int held(BoardView board, String code) {
        return board.places().stream()
                .filter(p -> p.facility() != null && p.facility().code().value().equals(code))
                .mapToInt(BoardView.Place::held)
                .sum();
    }

    private static int standing(BoardView board, String code) {
        return board.places().stream()
                .filter(p -> p.facility() != null && p.facility().code().value().equals(code))
                .mapToInt(BoardView.Place::standing)
                .sum();
    }
}
