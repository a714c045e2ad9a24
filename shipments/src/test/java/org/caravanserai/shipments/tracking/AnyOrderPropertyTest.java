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
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.EventText;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheet;
import org.caravanserai.shipments.sheet.ContainerSheets;

class AnyOrderPropertyTest {

    static final List<String> PLACES =
            List.of("XIA-LANDPORT", "HRS-CN", "KZ-ALTYNKOL", "KZ-KHORGOS-GATEWAY");
    static final List<String> CODES = List.of("DEPA", "ARRI", "LOAD", "DISC", "GTIN", "STRP");
    static final Instant START =
            Instant.now().minus(Duration.ofHours(110)).truncatedTo(ChronoUnit.HOURS);
    static final AtomicInteger SERIAL = new AtomicInteger(500_000);
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
    void theSameHistoryInAnyOrderGivesTheSamePicture(@ForAll Random random) {
        long seed = random.nextLong();
        List<Object> first = picture(seed, null);
        List<Object> second = picture(seed, random);
        assertThat(second).isEqualTo(first);
    }

    /**
     * Plays one history on a container and train of its own, shuffled and repeated if so wished.
     */
    private static List<Object> picture(long seed, Random shuffling) {
        int serial = SERIAL.incrementAndGet();
        String train = "T" + serial;
        Station.send(house, TrainListText.of(train, serial, 1).bytes());
        List<String> events = history(new Random(seed), TrainListText.number(serial), train);
        if (shuffling != null) {
            events.addAll(List.copyOf(events).subList(0, events.size() / 2));
            Collections.shuffle(events, shuffling);
        }
        int cut = shuffling == null ? events.size() : shuffling.nextInt(events.size());
        Station.tell(house, events.subList(0, cut).toArray(String[]::new));
        Station.tell(house, events.subList(cut, events.size()).toArray(String[]::new));
        return seen(serial, train);
    }

    private static List<String> history(Random random, String box, String train) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            EventText text =
                    event(
                            train + '-' + random.nextInt(9),
                            CODES.get(random.nextInt(CODES.size())),
                            PLACES.get(random.nextInt(PLACES.size())),
                            START.plus(Duration.ofHours(random.nextInt(100))));
            text.updated(START.plus(Duration.ofMinutes(i)));
            if (random.nextInt(4) == 0) {
                text.train(train);
            } else {
                text.of(box).wagon(random.nextBoolean() ? "94791647" : null);
            }
            if (random.nextInt(8) == 0) {
                text.planned();
            }
            if (random.nextInt(10) == 0) {
                text.retracted();
            }
            events.add(text.toString());
        }
        return events;
    }

    private static List<Object> seen(int serial, String train) {
        ContainerSheet sheet =
                house.get(ContainerSheets.class)
                        .of(ContainerNumber.parse(TrainListText.number(serial)));
        List<Object> seen = new ArrayList<>();
        seen.add(sheet.container().status());
        seen.add(String.valueOf(sheet.container().facility()));
        seen.add(
                String.valueOf(sheet.container().on())
                        .replace(train, "T")
                        .replace(String.valueOf(5_200_000 + serial), "W"));
        sheet.timeline().forEach(row -> seen.add(row.code() + row.at() + row.facility()));
        sheet.rides().stream()
                .filter(ride -> !ride.from().isAfter(START.plus(Duration.ofDays(5))))
                .forEach(ride -> seen.add(ride.on().kind() + " " + ride.to()));
        return seen;
    }
}
