package org.caravanserai.kernel.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnceTest {

    static House house;

    final AtomicInteger done = new AtomicInteger();
    final Supplier<Answer> work = () -> new Answer(201, "{\"n\":" + done.incrementAndGet() + "}");
    Once once;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void take() {
        once = house.get(Once.class);
    }

    @Test
    void theSameKeyIsOneDeedAndOneAnswer() {
        Answer first = once.run("k1", print('a'), work);
        Answer second = once.run("k1", print('a'), work);

        assertThat(second).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void aKeyIsNotReusedForSomethingElse() {
        once.run("k2", print('a'), work);

        assertThatThrownBy(() -> once.run("k2", print('b'), work))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestLeavesTheKeyFree() {
        assertThatThrownBy(
                        () ->
                                once.run(
                                        "k3",
                                        print('a'),
                                        () -> {
                                            throw new Refusal("not-now");
                                        }))
                .isInstanceOf(Refusal.class);

        assertThat(once.run("k3", print('a'), work).status()).isEqualTo(201);
    }

    @Test
    void manyAtOnceAreOneDeed() {
        List<CompletableFuture<Answer>> calls =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> once.run("k4", print('a'), work)))
                        .toList();

        assertThat(calls.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    private static String print(char c) {
        return String.valueOf(c).repeat(64);
    }
}
