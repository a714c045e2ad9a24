package org.caravanserai.kernel.locking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocksTest {

    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void containersComeBeforeLotsAndLotsBeforeMoney() {
        List<LockKey> keys = keys();
        Collections.shuffle(keys, new Random(7));

        assertThat(keys.stream().sorted().map(LockKey::kind)).isSortedAccordingTo(Enum::compareTo);
    }

    @Test
    void twoWhoNameTheSameThingsInOppositeOrderBothFinish() {
        Counter counter = house.get(Counter.class);
        List<LockKey> forth = keys();
        List<LockKey> back = new ArrayList<>(forth);
        Collections.reverse(back);

        List<CompletableFuture<Void>> workers =
                IntStream.range(0, 6)
                        .mapToObj(
                                w ->
                                        CompletableFuture.runAsync(
                                                () ->
                                                        IntStream.range(0, 20)
                                                                .forEach(
                                                                        i ->
                                                                                counter.add(
                                                                                        w % 2 == 0
                                                                                                ? forth
                                                                                                : back))))
                        .toList();
        workers.forEach(CompletableFuture::join);

        assertThat(counter.total()).isEqualTo(120);
    }

    @Test
    void aBrokenOffCallIsTriedAgainInANewTransaction() {
        Counter counter = house.get(Counter.class);

        assertThat(counter.failTwice()).isEqualTo(3);
    }

    private static List<LockKey> keys() {
        List<LockKey> keys = new ArrayList<>();
        keys.add(LockKey.container(ContainerNumber.asReceived("CSQU3054383")));
        IntStream.range(0, 10).forEach(i -> keys.add(LockKey.lot(LotId.of(i))));
        keys.add(LockKey.declaration("D-000001"));
        keys.add(LockKey.guarantee("G-1"));
        keys.add(LockKey.money("M-1"));
        return keys;
    }

    /** Counts without any care of its own: only the lock keeps the count right. */
    @ApplicationScoped
    @Retried
    @Transactional
    static class Counter {

        @Inject Locks locks;
        int unguarded;
        final AtomicInteger attempts = new AtomicInteger();

        public int total() {
            return unguarded;
        }

        public void add(List<LockKey> keys) {
            locks.acquire(keys);
            int seen = unguarded;
            Thread.yield();
            unguarded = seen + 1;
        }

        public int failTwice() {
            if (attempts.incrementAndGet() < 3) {
                throw new OptimisticLockException("H2 calls a deadlock so");
            }
            return attempts.get();
        }
    }
}
