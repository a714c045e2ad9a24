package org.caravanserai.shipments.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.kernel.testkit.Engine;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads the book of events from page to page beside its writers misses nothing. */
class OrderOfMessagesTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final int WRITERS = 4;
    private static final int CALLS = 25;
    private static final int PAGE = 3;

    private static String arrival(int box, int step) {
        return event(
                        "O-" + box + "-" + step,
                        "ARRI",
                        "KZ-ALTYNKOL",
                        NOW.minus(Duration.ofMinutes(100L - step)))
                .of(TrainListText.number(box))
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsCommittedLateIsStillRead(Engine engine) throws Exception {
        try (House house = House.open(engine)) {
            house.get(CorridorLoading.class).loadIfAbsent();
            EventLog log = house.get(EventLog.class);
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            ExecutorService beside = Executors.newSingleThreadExecutor();
            Future<?> late =
                    beside.submit(
                            () ->
                                    house.inTransaction(
                                            () -> {
                                                Station.tell(house, arrival(9000, 0));
                                                written.countDown();
                                                read.await();
                                                return null;
                                            }));
            written.await();
            for (int step = 0; step < PAGE + 1; step++) {
                Station.tell(house, arrival(9010, step));
            }
            EventLog.Page before = log.page(null, null, 0, PAGE);
            read.countDown();
            late.get();
            beside.shutdown();

            assertThat(before.entries()).isEmpty();
            assertThat(before.next()).isZero();
            assertThat(all(log)).hasSize(PAGE + 2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aReaderBesideManyWritersMissesNothing(Engine engine) throws Exception {
        try (House house = House.open(engine)) {
            house.get(CorridorLoading.class).loadIfAbsent();
            EventLog log = house.get(EventLog.class);
            ExecutorService clients = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int box = 9100 + writer;
                work.add(
                        clients.submit(
                                () -> {
                                    for (int call = 0; call < CALLS; call++) {
                                        Station.tell(house, arrival(box, call));
                                    }
                                }));
            }
            Set<Long> seen = new HashSet<>();
            long after = 0;
            while (work.stream().anyMatch(writer -> !writer.isDone())) {
                EventLog.Page page = log.page(null, null, after, PAGE);
                page.entries().forEach(entry -> seen.add(entry.position()));
                after = page.next() == null ? after : page.next();
            }
            for (Future<?> writer : work) {
                writer.get();
            }
            clients.shutdown();
            log.list(null, null, after, 1000).forEach(entry -> seen.add(entry.position()));

            assertThat(seen).hasSize(WRITERS * CALLS);
        }
    }

    private static List<EventLog.Entry> all(EventLog log) {
        List<EventLog.Entry> all = new ArrayList<>();
        Long after = 0L;
        while (after != null) {
            EventLog.Page page = log.page(null, null, after, PAGE);
            all.addAll(page.entries());
            after = page.next();
        }
        return all;
    }
}
