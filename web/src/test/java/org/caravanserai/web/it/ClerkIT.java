package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk's day: counting a container into bins, moving, holding, and what must not leave. */
@ExtendWith(Terminal.Open.class)
class ClerkIT {

    private static final String GATEWAY = "KZ-KHORGOS-GATEWAY";

    private static String announced(Terminal terminal, int serial) {
        String csv = TrainListText.of("IT" + serial / 1000, serial, 1).csv();
        Reply saved = terminal.as("operator").post("/train-lists", "text/csv", csv);
        assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        Reply found =
                terminal.as("clerk")
                        .get(
                                "/receipts?facility="
                                        + GATEWAY
                                        + "&container="
                                        + TrainListText.container(serial));
        assertThat(found.json().path("items")).hasSize(1);
        return found.text("/items/0/id");
    }

    private static String lot(Terminal terminal, int serial) {
        String receipt = announced(terminal, serial);
        Reply posted =
                count(terminal.as("clerk"), receipt, "{\"line\":1,%s,\"location\":\"A-01-02-1\"}");
        assertThat(posted.status()).as(posted.toString()).isEqualTo(201);
        return posted.text("/lots/0/lot");
    }

    /** Posts one line of eleven packages. */
    private static Reply count(Caller clerk, String receipt, String line) {
        String measures =
                "\"measures\":{\"packages\":11,\"netKg\":1000.5,\"grossKg\":\"1100\","
                        + "\"supplementary\":{\"quantity\":100,\"unit\":\"PCE\"}}";
        return clerk.post(
                "/receipts/" + receipt + "/postings",
                "{\"sealIntact\":true,\"lines\":[" + line.formatted(measures) + "]}");
    }

    private static JsonNode stock(Terminal terminal, String lot) {
        return terminal.as("clerk").get("/stock?lot=" + lot).json().path("items");
    }

    @Test
    void aContainerIsCountedInParts(Terminal terminal) {
        String receipt = announced(terminal, 201_000);
        Caller once = terminal.as("clerk").with("Idempotency-Key", "count-201000");
        String line = "{\"line\":1,%s,\"location\":\"A-01-02-1\",\"note\":\"<b>=1+1\"}";
        Reply first = count(once, receipt, line);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(count(once, receipt, line).body()).isEqualTo(first.body());
        assertThat(first.text("status")).isEqualTo("IN_PROGRESS");

        JsonNode row = stock(terminal, first.text("/lots/0/lot")).get(0);
        assertThat(stock(terminal, first.text("/lots/0/lot"))).hasSize(1);
        assertThat(row.path("status").asText()).isEqualTo("TEMPORARY_STORAGE");
        assertThat(row.path("held").asBoolean()).isFalse();
        assertThat(row.at("/measures/netKg").decimalValue()).isEqualByComparingTo("1000.5");
        assertThat(row.at("/measures/supplementary/unit").asText()).isEqualTo("H87");
        assertThat(row.path("owner").asText()).isEqualTo("Zhetysu Retail LLP");

        Reply last =
                terminal.as("clerk")
                        .post(
                                "/receipts/" + receipt + "/postings",
                                "{\"lines\":[{\"line\":2,\"measures\":{\"packages\":10.0},"
                                        + "\"location\":\"A-01-02-1\"}],\"final\":true}");
        assertThat(last.status()).as(last.toString()).isEqualTo(201);
        assertThat(last.json().path("differences").findValuesAsText("kind"))
                .containsExactly("SHORTAGE", "SHORTAGE", "SHORTAGE");
        Reply sheet = terminal.as("clerk").get("/receipts/" + receipt);
        assertThat(sheet.text("status")).isEqualTo("COMPLETED");
        assertThat(sheet.json().at("/lines/1/counted/packages").asInt()).isEqualTo(10);
        assertThat(count(terminal.as("clerk"), receipt, line).status()).isEqualTo(409);
    }

    @Test
    void aWrongCountNamesItsFieldsAndSavesNothing(Terminal terminal) {
        String receipt = announced(terminal, 202_000);
        Reply reply =
                terminal.as("clerk")
                        .with("Accept-Language", "ru")
                        .post(
                                "/receipts/" + receipt + "/postings",
                                "{\"sealIntact\":true,\"lines\":["
                                    + "{\"line\":7,\"measures\":{\"packages\":1},\"location\":\"A-01-02-1\"},"
                                    + "{\"line\":1,\"measures\":{\"packages\":-1,\"netKg\":1,\"grossKg\":1},"
                                    + "\"location\":\"NO-BIN\"}]}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("field"))
                .contains("lines[0].line", "lines[1].location", "lines[1].measures.packages");
        assertThat(reply.body()).contains("В приёмке нет строки 7");
        assertThat(terminal.as("clerk").get("/receipts/" + receipt).text("status"))
                .isEqualTo("ANNOUNCED");
    }

    @Test
    void goodsAreMovedAndTheMistakeIsTakenBackOnce(Terminal terminal) {
        Instant before = Instant.now().minus(Duration.ofSeconds(1));
        String lot = lot(terminal, 203_000);
        Caller clerk = terminal.as("clerk");
        String move =
                "{\"lot\":\"%s\",\"from\":\"A-01-02-1\",\"to\":\"%s\",\"measures\":{\"packages\":%d}}";
        Reply moved = clerk.post("/movements", move.formatted(lot, "B-01-01-1", 4));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(201);
        assertThat(stock(terminal, lot)).hasSize(2);

        Reply refused = clerk.post("/movements", move.formatted(lot, "B-01-01-1", 8));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("7 packages");
        assertThat(clerk.post("/movements", move.formatted(lot, "R-01-01-1", 1)).status())
                .as("not under customs control")
                .isEqualTo(409);

        String reversal = "/movements/" + moved.text("id") + "/reversal";
        assertThat(clerk.post(reversal, "{}").status()).isEqualTo(422);
        assertThat(clerk.post(reversal, "{\"reason\":\"wrong bin\"}").status()).isEqualTo(201);
        assertThat(clerk.post(reversal, "{\"reason\":\"again\"}").status()).isEqualTo(409);
        assertThat(stock(terminal, lot)).hasSize(1);
        Reply then = clerk.get("/stock?lot=" + lot + "&asOf=" + before);
        assertThat(then.json().path("items")).isEmpty();
    }

    @Test
    void whatIsNotReleasedOrIsHeldStays(Terminal terminal) {
        String lot = lot(terminal, 204_000);
        Caller clerk = terminal.as("clerk");
        String order =
                "{\"facility\":\"%s\",\"lines\":[{\"lot\":\"%s\",\"location\":\"A-01-02-1\","
                        + "\"measures\":{\"packages\":1}}],\"consignee\":\"A\",\"vehicle\":\"B\"}";
        Reply refused = clerk.post("/dispatches", order.formatted(GATEWAY, lot));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.text("/errors/0/field")).isEqualTo("lines[0].measures");
        assertThat(refused.text("/errors/0/code")).isEqualTo("not-released");

        Reply held = clerk.post("/lots/" + lot + "/holds", "{\"reason\":\"wet\"}");
        assertThat(held.text("/items/0/reason")).isEqualTo("wet");
        assertThat(stock(terminal, lot).get(0).path("held").asBoolean()).isTrue();
        assertThat(
                        clerk.post(
                                        "/movements",
                                        "{\"lot\":\""
                                                + lot
                                                + "\",\"from\":\"A-01-02-1\","
                                                + "\"to\":\"B-01-01-1\"}")
                                .status())
                .isEqualTo(409);
        assertThat(clerk.post("/lots/" + lot + "/holds/lifting", "{\"reason\":\"dry\"}").status())
                .isEqualTo(201);
        assertThat(stock(terminal, lot).get(0).path("held").asBoolean()).isFalse();
    }
}
