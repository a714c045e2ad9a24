package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A process that dies at any moment loses nothing that it acknowledged. */
@ExtendWith(Terminal.Open.class)
class KilledIT {

    private static final int BEFORE_THE_KILL = 12;

    @Test
    void everyAcknowledgedRowIsThereAfterTheNextStart(Terminal terminal) throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            workers.execute(() -> signInUntilKilled(terminal, acknowledged, enough));
        }
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();

        terminal.killAndRestart();
        workers.shutdownNow();

        assertThat(List.copyOf(acknowledged))
                .allSatisfy(
                        token ->
                                assertThat(
                                                new Caller(terminal.program().uri(), token)
                                                        .get("/me")
                                                        .status())
                                        .isEqualTo(200));
        assertThat(terminal.program().complaints()).isEmpty();
    }

    private static void signInUntilKilled(
            Terminal terminal, Queue<String> acknowledged, CountDownLatch enough) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                acknowledged.add(Caller.signedIn(terminal.program().uri(), "inspector").token());
                enough.countDown();
            }
        } catch (UncheckedIOException | IllegalStateException killed) {
            // the answer never came, so nothing was acknowledged
        }
    }
}
