package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A line that breaks in the middle of a request, as lines at a border do. */
@ExtendWith(Terminal.Open.class)
class LostConnectionIT {

    private static final int CONTAINERS = 6;

    @Test
    @DisplayName("A list of which half arrived, cut between two rows, is not taken for a whole one")
    void halfAListIsNoList(Terminal terminal) throws Exception {
        String list = TrainListText.of("X9301", 930_100, CONTAINERS).csv();
        String half = list.substring(0, list.indexOf('\n', list.length() / 2) + 1);

        String answer = send(terminal, "half-a-list", list, half, true);

        assertThat(answer).doesNotContain(" 201 ", " 500 ");
        assertThat(whole(terminal, "half-a-list", list).status()).isEqualTo(201);
        assertThat(announced(terminal, "X9301")).hasSize(CONTAINERS);
    }

    @Test
    @DisplayName("Whoever hangs up in the middle leaves nothing behind, and may send it all again")
    void hangingUpInTheMiddleLeavesNothing(Terminal terminal) throws Exception {
        String list = TrainListText.of("X9302", 930_200, CONTAINERS).csv();
        List<String> before = terminal.program().complaints();

        for (int cut = 1; cut < 10; cut++) {
            send(terminal, "hung-up", list, list.substring(0, list.length() * cut / 10), false);
        }

        assertThat(whole(terminal, "hung-up", list).status()).isEqualTo(201);
        assertThat(announced(terminal, "X9302")).hasSize(CONTAINERS);
        assertThat(terminal.program().complaints()).isEqualTo(before);
    }

    @Test
    @DisplayName("An answer that nobody waited for is given again, and the work is done once")
    void theAnswerIsGivenAgain(Terminal terminal) throws Exception {
        String list = TrainListText.of("X9303", 930_300, CONTAINERS).csv();
        List<String> before = terminal.program().complaints();

        send(terminal, "never-heard", list, list, false);
        Reply again = whole(terminal, "never-heard", list);
        Reply onceMore = whole(terminal, "never-heard", list);

        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(onceMore.body()).isEqualTo(again.body());
        assertThat(announced(terminal, "X9303")).hasSize(CONTAINERS);
        assertThat(facts(terminal, TrainListText.note(930_300))).hasSize(1);
        assertThat(terminal.program().complaints()).isEqualTo(before);
    }

    private static Reply whole(Terminal terminal, String key, String list) {
        return terminal.as("operator")
                .with("Idempotency-Key", key)
                .post("/train-lists", "text/csv", list);
    }

    private static List<String> announced(Terminal terminal, String train) {
        return terminal.as("operator")
                .get("/containers?q=" + train + "&limit=100")
                .json()
                .at("/items")
                .findValuesAsText("number");
    }

    private static List<String> facts(Terminal terminal, String note) {
        return terminal
                .as("inspector")
                .get("/journal?order=newest&limit=200")
                .json()
                .at("/items")
                .findValuesAsText("subject")
                .stream()
                .filter(subject -> subject.endsWith(note))
                .toList();
    }

    /**
     * Announces the whole list and sends part of it.
     *
     * @param listening whether the sender waits for what the house says to that
     */
    private static String send(
            Terminal terminal, String key, String list, String part, boolean listening)
            throws IOException {
        byte[] body = part.getBytes(StandardCharsets.UTF_8);
        String head =
                String.join(
                        "\r\n",
                        Arrays.asList(
                                "POST /api/v1/train-lists HTTP/1.1",
                                "Host: localhost",
                                "Authorization: Bearer " + terminal.as("operator").token(),
                                "Idempotency-Key: " + key,
                                "Content-Type: text/csv",
                                "Content-Length: " + list.getBytes(StandardCharsets.UTF_8).length,
                                "Connection: close",
                                "",
                                ""));
        try (Socket line = new Socket("localhost", terminal.program().uri().getPort())) {
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(body);
            line.getOutputStream().flush();
            if (!listening) {
                return "";
            }
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
