package org.caravanserai.shipments.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.EventText;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.Assertions;

/**
 * A history told on, batch by batch, against the same history told from its beginning: after every
 * batch both must leave the same rows, and telling from the beginning must find nothing to tell.
 */
class ToldOnPropertyTest {

    private static final List<String> PLACES =
            List.of("XIA-LANDPORT", "HRS-CN", "KZ-ALTYNKOL", "KZ-KHORGOS-GATEWAY");
    private static final List<String> CODES =
            List.of("DEPA", "ARRI", "LOAD", "DISC", "GTIN", "GTOT", "STRP", "RSEA");
    private static final Instant START =
            Instant.now().minus(Duration.ofHours(110)).truncatedTo(ChronoUnit.HOURS);
    private static final AtomicInteger SERIAL = new AtomicInteger(600_000);

    private static final String CONTAINER =
            "select number, status, facility, on_kind, on_reference, moved_at, heard_at, departed,"
                    + " size_type from shipments.container where number = any(?) order by number";
    private static final String RIDES =
            "select container, kind, reference, from_at, to_at from shipments.carriage_interval"
                    + " where container = any(?) order by 1, 4, 2, 3, 5";
    private static final String RUNS =
            "select container, from_facility, to_facility, departed_at, arrived_at"
                    + " from shipments.leg_run where container = any(?) order by 1, 4, 5, 2, 3";
    private static final String PROGRESS =
            "select number, progress from shipments.container where number = any(?)"
                    + " and progress is not null order by number";

    private static House house;

    @BeforeContainer
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void toldOnIsToldFromTheBeginning(@ForAll Random random) {
        Case one = new Case(random);
        if (random.nextInt(3) > 0) {
            one.announce(random.nextBoolean() ? one.train : one.otherTrain);
        }
        List<String> events = one.history();
        if (random.nextBoolean()) {
            Collections.shuffle(events, random);
        }
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(4));
            Station.tell(house, events.subList(from, to).toArray(String[]::new));
            if (random.nextInt(12) == 0) {
                one.announce(one.otherTrain);
            }
            one.compare();
            from = to;
        }
    }

    /** Two containers, two trains, and what is told of them. */
    private static final class Case {

        private final Random random;
        private final int serial = SERIAL.addAndGet(2);
        private final String train = "S" + serial;
        private final String otherTrain = "S" + (serial + 1);
        private final List<String> boxes =
                List.of(TrainListText.number(serial), TrainListText.number(serial + 1));

        Case(Random random) {
            this.random = random;
        }

        void announce(String on) {
            Station.send(house, TrainListText.of(on, serial, 2).bytes());
        }

        /** Mostly in the order of time, as feeds tell it, and partly not. */
        List<String> history() {
            List<String> events = new ArrayList<>();
            int hour = 0;
            for (int i = 0; i < 20; i++) {
                hour += random.nextInt(6);
                int late = random.nextInt(5) == 0 ? random.nextInt(30) : 0;
                EventText text =
                        event(
                                train + '-' + (random.nextInt(5) == 0 ? random.nextInt(9) : i + 9),
                                CODES.get(random.nextInt(CODES.size())),
                                PLACES.get(random.nextInt(PLACES.size())),
                                START.plus(Duration.ofHours(Math.max(0, hour - late))));
                text.updated(START.plus(Duration.ofMinutes(i)));
                subject(text);
                if (random.nextInt(6) == 0) {
                    text.planned();
                }
                if (random.nextInt(12) == 0) {
                    text.retracted();
                }
                events.add(text.toString());
            }
            return events;
        }

        private void subject(EventText text) {
            String carrier = random.nextBoolean() ? train : otherTrain;
            if (random.nextInt(4) == 0) {
                text.train(carrier);
                return;
            }
            text.of(boxes.get(random.nextInt(2)));
            switch (random.nextInt(4)) {
                case 0 -> text.train(carrier);
                case 1 -> text.wagon(String.valueOf(94_791_640 + random.nextInt(3)));
                default -> {}
            }
            if (random.nextInt(5) == 0) {
                text.seal("KZ" + random.nextInt(3));
            }
        }

        void compare() {
            List<List<String>> told = rows(CONTAINER, RIDES, RUNS);
            List<String> progress = rows(PROGRESS).get(0);
            int facts = house.get(FactRecorder.class).all(Fact.class).size();
            Assertions.assertThrows(
                    Undone.class,
                    () ->
                            house.inTransaction(
                                    () -> {
                                        house.get(Projection.class).refresh(known());
                                        assertThat(rows(CONTAINER, RIDES, RUNS)).isEqualTo(told);
                                        same(rows(PROGRESS).get(0), progress);
                                        throw new Undone();
                                    }));
            assertThat(house.get(FactRecorder.class).all(Fact.class)).hasSize(facts);
        }

        /** Where a history told on stands is where it stands when told from its beginning. */
        private void same(List<String> fromTheBeginning, List<String> toldOn) {
            for (int i = 0; i < toldOn.size(); i++) {
                assertThat(stands(toldOn.get(i))).isEqualTo(stands(fromTheBeginning.get(i)));
            }
        }

        private static List<Object> stands(String row) {
            Progress progress = Progress.of(row.substring(row.indexOf(' ') + 1));
            return Arrays.asList(
                    progress.setting(),
                    progress.status(),
                    progress.target(),
                    progress.facility(),
                    progress.seal(),
                    progress.heardAt(),
                    progress.movement() == null ? null : progress.movement().at,
                    Set.copyOf(progress.rides()));
        }

        private List<ContainerNumber> known() {
            return rows(CONTAINER).get(0).stream()
                    .map(row -> ContainerNumber.parse(row.split(" ")[0]))
                    .toList();
        }

        private List<List<String>> rows(String... queries) {
            return house.inTransaction(
                    () -> {
                        List<List<String>> all = new ArrayList<>();
                        for (String query : queries) {
                            all.add(house.get(PlainSql.class).rows(query, this::text, boxes));
                        }
                        return all;
                    });
        }

        private String text(ResultSet row) throws SQLException {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            return text.toString();
        }
    }

    /** Lets go of what was only tried. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
