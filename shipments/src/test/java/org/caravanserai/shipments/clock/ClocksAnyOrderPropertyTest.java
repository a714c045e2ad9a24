package org.caravanserai.shipments.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;

class ClocksAnyOrderPropertyTest {

    static final List<String> PLACES =
            List.of("XIA-LANDPORT", "HRS-CN", "KZ-ALTYNKOL", "KZ-KHORGOS-GATEWAY");
    static final List<String> CODES = List.of("DEPA", "ARRI", "DISC", "GTIN", "GTOT");
    static final Instant START =
            Instant.now().minus(Duration.ofDays(30)).truncatedTo(ChronoUnit.HOURS);
    static final Instant NOW = START.plus(Duration.ofDays(29));
    static final AtomicInteger SERIAL = new AtomicInteger(640_000);
    static House house;

    @BeforeContainer
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theSameEventsInAnyOrderGiveTheSameClocks(@ForAll Random random) {
        long seed = random.nextLong();
        assertThat(clocks(seed, random)).isEqualTo(clocks(seed, null));
    }

    /** The clocks of one history, told at once or shuffled, repeated and in two parts. */
    private static List<String> clocks(long seed, Random shuffling) {
        int serial = SERIAL.incrementAndGet();
        String box = TrainListText.number(serial);
        List<String> events = history(new Random(seed), box, serial);
        if (shuffling != null) {
            events.addAll(List.copyOf(events).subList(0, events.size() / 2));
            Collections.shuffle(events, shuffling);
        }
        int cut = events.size() / 2;
        Station.tell(house, events.subList(0, cut).toArray(String[]::new));
        while (house.get(Wheels.class).windNext()) {
            continue;
        }
        Station.tell(house, events.subList(cut, events.size()).toArray(String[]::new));
        while (house.get(Wheels.class).windNext()) {
            continue;
        }
        List<String> seen = new ArrayList<>();
        house.get(HouseClock.class).at(NOW, () -> read(box, seen));
        return seen;
    }

    private static void read(String box, List<String> seen) {
        Clocks clocks = house.get(Clocks.class);
        clocks.of(ContainerNumber.parse(box)).stream()
                .map(row -> shown(row, box))
                .forEach(seen::add);
        clocks.running(null, 0, 1000).stream()
                .filter(row -> row.container().equals(box))
                .map(row -> shown(row, box))
                .sorted()
                .forEach(seen::add);
    }

    private static String shown(ClockRow row, String box) {
        return row.toString().replace(box, "BOX");
    }

    private static List<String> history(Random random, String box, int serial) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(
                    event(
                                    "c" + serial + '-' + i,
                                    CODES.get(random.nextInt(CODES.size())),
                                    PLACES.get(random.nextInt(PLACES.size())),
                                    START.plus(Duration.ofHours(random.nextInt(600))))
                            .of(box)
                            .toString());
        }
        return events;
    }
}
