package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Eight clerks move goods when the process is killed. After the next start every movement that was
 * acknowledged is in the ledger once, and whoever sends a request again gets the first answer.
 */
@ExtendWith(Terminal.Open.class)
class KilledClerksIT {

    private static final int CLERKS = 8;
    private static final int BEFORE_THE_KILL = 60;
    private static final int PACKAGES = 5000;
    private static final String SENT = "";

    @Test
    void everyAcknowledgedMovementIsThereExactlyOnce(Terminal terminal) throws Exception {
        String lot = lot(terminal);
        Map<String, String> answers = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        Caller clerk = terminal.as("clerk");
        for (int i = 0; i < CLERKS; i++) {
            int desk = i;
            clerks.execute(() -> moveUntilKilled(clerk, lot, "desk-" + desk, answers, enough));
        }
        assertThat(enough.await(120, TimeUnit.SECONDS)).isTrue();

        terminal.killAndRestart();
        clerks.shutdown();
        assertThat(clerks.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        Caller after = new Caller(terminal.program().uri(), clerk.token());
        List<String> postings = new ArrayList<>();
        answers.forEach(
                (key, answer) -> {
                    Reply again = move(after.with("Idempotency-Key", key), lot);
                    assertThat(again.status()).as(key + again).isEqualTo(201);
                    assertThat(answer).isIn(SENT, again.body());
                    postings.add(again.text("id"));
                });
        assertThat(postings).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
        Reply stock = after.get("/stock?lot=" + lot + "&location=B-01-01-1");
        assertThat(stock.json().at("/items/0/measures/packages").asInt())
                .isEqualTo(postings.size());
        assertBooksHold(terminal);
    }

    private static void assertBooksHold(Terminal terminal) throws IOException {
        Reply ledger = terminal.as("inspector").get("/stock/verification");
        assertThat(ledger.json().path("valid").asBoolean()).as(ledger.body()).isTrue();
        Reply chain = terminal.as("inspector").get("/journal/verification");
        assertThat(chain.json().path("valid").asBoolean()).as(chain.body()).isTrue();
        assertThat(terminal.program().complaints()).isEmpty();
    }

    private static void moveUntilKilled(
            Caller clerk,
            String lot,
            String desk,
            Map<String, String> answers,
            CountDownLatch enough) {
        try {
            for (int turn = 0; turn < PACKAGES / CLERKS / 2; turn++) {
                String key = desk + "-" + turn;
                answers.put(key, SENT);
                Reply reply = move(clerk.with("Idempotency-Key", key), lot);
                if (reply.status() != 201) {
                    return;
                }
                answers.put(key, reply.body());
                enough.countDown();
            }
        } catch (UncheckedIOException | IllegalStateException killed) {
            // the answer never came: it may have been done or not, but never twice
        }
    }

    private static Reply move(Caller clerk, String lot) {
        return clerk.post(
                "/movements",
                "{\"lot\":\"%s\",\"from\":\"A-01-02-1\",\"to\":\"B-01-01-1\",\"measures\":{\"packages\":1}}"
                        .formatted(lot));
    }

    /** A lot of far more packages than were announced, with grams and half pieces. */
    private static String lot(Terminal terminal) {
        int serial = 240_000;
        String csv = TrainListText.of("IT240", serial, 1).csv();
        assertThat(terminal.as("operator").post("/train-lists", "text/csv", csv).status())
                .isEqualTo(201);
        String receipt =
                terminal.as("clerk")
                        .get("/receipts?container=" + TrainListText.container(serial))
                        .text("/items/0/id");
        Reply posted =
                terminal.as("clerk")
                        .post(
                                "/receipts/" + receipt + "/postings",
                                "{\"sealIntact\":true,\"lines\":[{\"line\":1,\"measures\":{\"packages\":"
                                        + PACKAGES
                                        + ",\"netKg\":9000.123457,\"grossKg\":9500.5,\"supplementary\":{\"quantity\":640,\"unit\":\"PCE\"}},"
                                        + "\"location\":\"A-01-02-1\"}]}");
        assertThat(posted.status()).as(posted.toString()).isEqualTo(201);
        return posted.text("/lots/0/lot");
    }
}
