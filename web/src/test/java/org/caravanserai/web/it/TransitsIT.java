package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A transit from its draft to its completion, as another program sees it. */
@ExtendWith(Terminal.Open.class)
class TransitsIT {

    private static final String LINE =
            """
            {"items":[{"commodityCode":"8541430000","description":"Photovoltaic modules",
             "measures":{"packages":1,"netKg":990,"grossKg":1030},
             "value":{"amount":4800,"currency":"USD"},
             "containers":[{"number":"TCNU1000042","part":"1"}]}]}
            """;

    @Test
    void isCoveredUntilItIsCompletedAndHoldsItsContainer(Terminal terminal) {
        Caller broker = terminal.as("broker");
        String client = broker.get("/personal-accounts").text("/items/0/client");
        String first = draft(broker, client);
        String second = draft(broker, client);
        assertThat(broker.post("/declarations/" + first + "/filing", "").status()).isEqualTo(202);

        Reply checked = broker.post("/declarations/" + second + "/checks", "");
        assertThat(checked.text("/problems/0/code")).isEqualTo("container-under-transit");
        assertThat(checked.text("/problems/0/box")).isEqualTo("31");

        Reply released =
                Eventually.see(
                        () -> broker.get("/declarations/" + first),
                        reply -> "RELEASED".equals(reply.text("status")));
        assertThat(released.json().at("/transit/covered").decimalValue()).isPositive();
        assertThat(released.json().path("transit").hasNonNull("endedAt")).isFalse();

        String completion = "/declarations/" + first + "/completion";
        String paper = "{\"end\":\"NORMAL\",\"document\":\"39851712/17\"}";
        assertThat(broker.post(completion, paper).status()).as("who filed it").isEqualTo(403);
        assertThat(terminal.as("manager").post(completion, "{}").text("/errors/0/field"))
                .isEqualTo("document");
        Reply done = terminal.as("manager").post(completion, paper);

        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.text("/transit/end")).isEqualTo("NORMAL");
        assertThat(done.json().at("/transit/covered").decimalValue()).isZero();
        assertThat(terminal.as("manager").post(completion, paper).status()).isEqualTo(409);
        assertThat(broker.post("/declarations/" + second + "/checks", "").body())
                .doesNotContain("container-under-transit");
    }

    private static String draft(Caller broker, String client) {
        Reply opened =
                broker.post(
                        "/declarations/blank",
                        "{\"procedure\":\"8000\",\"client\":\"" + client + "\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String id = opened.text("id");
        Reply lines = broker.post("/declarations/" + id + "/lines", LINE);
        assertThat(lines.status()).as(lines.body()).isLessThan(300);
        return id;
    }
}
