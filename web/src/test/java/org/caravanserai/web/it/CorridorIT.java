package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A train list goes in and its containers are followed, through the API. */
@ExtendWith(Terminal.Open.class)
class CorridorIT {

    private static final String CSV = "text/csv";

    @Test
    void aListOfFiftyContainersIsSavedOnce(Terminal terminal) {
        String csv = TrainListText.of("IT100", 100_000, 50).csv();
        Caller operator = terminal.as("operator");

        Reply dry = operator.post("/train-lists?dryRun=true", CSV, csv);
        assertThat(dry.status()).as(dry.toString()).isEqualTo(200);
        assertThat(dry.json().path("accepted").asInt()).isEqualTo(200);
        assertThat(operator.get("/containers/" + TrainListText.container(100_000)).status())
                .isEqualTo(404);

        Caller keyed = operator.with("Idempotency-Key", "corridor-it-1");
        Reply first = keyed.post("/train-lists", CSV, csv);
        Reply again = keyed.post("/train-lists", CSV, csv);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.json().path("containers").asInt()).isEqualTo(50);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(operator.get("/train-lists/IT100").json()).hasSize(1);

        Reply page = operator.get("/containers?q=IT100&limit=30");
        assertThat(page.json().path("items")).hasSize(30);
        Reply rest = operator.get("/containers?q=IT100&limit=30&cursor=" + page.text("nextCursor"));
        assertThat(rest.json().path("items")).hasSize(20);
        assertThat(rest.text("nextCursor")).isNull();
    }

    @Test
    void aListWithHeadingsOfItsOwnIsReadByWhatWasSaidOfThem(Terminal terminal) {
        String foreign =
                TrainListText.of("IT109", 109_000, 1).csv().replaceFirst("train,wagon", "Zug,Car");
        Caller operator = terminal.as("operator");

        Reply unsaid = operator.post("/train-lists?sender=IT+Rail", CSV, foreign);
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("sheet-column-unknown").contains("Car");
        Reply proposed = operator.post("/train-lists/headings", CSV, "Annex 2\n" + foreign);
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(200);
        assertThat(proposed.text("headingRow")).isEqualTo("2");
        assertThat(proposed.text("/columns/1/title")).isEqualTo("Car");
        String columns =
                Arrays.stream(TrainListText.HEADER.split(","))
                        .map(title -> meaning(title, title))
                        .collect(Collectors.joining(","));
        Reply said =
                operator.put(
                        "/train-list-columns/IT%20Rail",
                        "{\"columns\":["
                                + columns
                                + ','
                                + meaning("Zug", "IGNORED")
                                + ','
                                + meaning("Car", "wagon")
                                + "]}");
        assertThat(said.status()).as(said.toString()).isEqualTo(200);
        assertThat(operator.post("/train-lists?sender=IT+Rail", CSV, foreign).body())
                .contains("missing-column");
        Reply taken = operator.post("/train-lists?sender=IT+Rail&train=IT110", CSV, foreign);

        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        assertThat(taken.text("train")).isEqualTo("IT110");
        assertThat(operator.get("/train-list-columns").body()).contains("IT Rail");
    }

    private static String meaning(String title, String means) {
        return "{\"title\":\"" + title + "\",\"means\":\"" + means + "\"}";
    }

    @Test
    void aBadRowIsNamedAndTheMendedListMayComeWithTheSameKey(Terminal terminal) {
        TrainListText list =
                TrainListText.of("IT101", 101_000, 2).change(5, "container", "CSQU3054384");
        Caller operator = terminal.as("operator").with("Idempotency-Key", "corridor-it-2");

        Reply refused = operator.post("/train-lists", CSV, list.csv());

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.text("/rejected/0/row")).isEqualTo("5");
        assertThat(refused.text("/rejected/0/field")).isEqualTo("container");
        assertThat(refused.text("/rejected/0/code")).isEqualTo("container-check-digit");
        assertThat(refused.text("/rejected/0/message")).contains("3");
        assertThat(operator.get("/containers/" + TrainListText.container(101_000)).status())
                .isEqualTo(404);
        Reply partial = operator.post("/train-lists?partial=true", CSV, list.csv());
        assertThat(partial.status()).as(partial.toString()).isEqualTo(201);
        assertThat(partial.json().path("accepted").asInt()).isEqualTo(4);
        assertThat(partial.json().path("rejected")).isNotEmpty();
    }

    @Test
    void whatIsNoListIsRefusedClearly(Terminal terminal) {
        Caller operator = terminal.as("operator");
        byte[] cyrillic =
                (TrainListText.HEADER + "\nПоезд,1").getBytes(Charset.forName("windows-1251"));

        Reply text =
                operator.send("POST", "/train-lists", CSV, BodyPublishers.ofByteArray(cyrillic));
        Reply columns = operator.post("/train-lists", CSV, "train,waggon\n1,2\n");
        Reply json = operator.post("/train-lists", "application/json", "{\"rows\":[");

        assertThat(text.text("/errors/0/code")).isEqualTo("not-utf-8");
        assertThat(columns.status()).isEqualTo(422);
        assertThat(columns.body()).contains("unknown-column", "waggon", "missing-column", "wagon");
        assertThat(json.status()).as(json.toString()).isEqualTo(400);
    }

    @Test
    void eventsMoveTheContainerOnceAndBadOnesAreQuarantined(Terminal terminal) {
        Caller operator = terminal.as("operator");
        operator.post("/train-lists", CSV, TrainListText.of("IT102", 102_000, 1).csv());
        String box = TrainListText.container(102_000);
        String batch =
                "{\"events\":["
                        + event("it-1", "DEPA", "XIA-LANDPORT", 90, box)
                        + ","
                        + event("it-2", "ARRI", "KZ-KHORGOS-GATEWAY", 2, box)
                        + ","
                        + event("it-3", "ARRI", "NOWHERE", 1, box)
                        + "]}";

        Reply first = operator.post("/events", batch);
        Reply again = operator.post("/events", batch);

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().path("accepted").asInt()).isEqualTo(2);
        assertThat(first.text("/quarantined/0/index")).isEqualTo("2");
        assertThat(first.text("/quarantined/0/code")).isEqualTo("unknown-facility");
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(2);
        Reply sheet = operator.get("/containers/" + box);
        assertThat(sheet.text("status")).as(sheet.toString()).isEqualTo("ARRIVED");
        assertThat(sheet.text("facility")).isEqualTo("KZ-KHORGOS-GATEWAY");
        assertThat(sheet.text("/on/kind")).isEqualTo("WAGON");
        assertThat(sheet.text("/holds/0")).isEqualTo("CUSTOMS");
        assertThat(sheet.json().path("timeline")).hasSize(2);
        assertThat(sheet.text("/timeline/0/code")).isEqualTo("TRAIN_DEP");
        assertThat(sheet.text("/timeline/0/classifier")).isEqualTo("ACT");
        assertThat(operator.get("/events?container=" + box).json().path("events")).hasSize(2);
        assertThat(operator.get("/containers?hold=CUSTOMS&q=" + box).json().path("items"))
                .hasSize(1);
    }

    @Test
    void anEdifactInterchangeMovesTheContainerAndSentAgainChangesNothing(Terminal terminal) {
        String box = TrainListText.container(102_500);
        String interchange =
                ("UNB+UNOA:2+ITTERM+HOUSE+260312:0915+IT1'UNH+1+CODECO:D:95B:UN:ITG13'"
                                + "BGM+34+IT-GATE-1+9'EQD+CN+%s+45G1:102:5++3+5'"
                                + "DTM+7:202603120805:203'LOC+165+KZAAU:139:6'CNT+16:1'UNT+7+1'"
                                + "UNZ+1+IT1'")
                        .formatted(box);
        Caller operator = terminal.as("operator");

        Reply first = operator.post("/edifact", "application/EDIFACT", interchange);
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(first.json().path("warnings")).isEmpty();
        assertThat(
                        operator.post("/edifact", "application/EDIFACT", interchange)
                                .json()
                                .path("unchanged")
                                .asInt())
                .isEqualTo(1);
        assertThat(operator.get("/containers/" + box).text("/timeline/0/at"))
                .isEqualTo("2026-03-12T03:05:00Z");
        assertThat(operator.post("/edifact", "application/EDIFACT", "no interchange").status())
                .isEqualTo(422);
    }

    @Test
    void aMessageInQuarantineIsDiscardedTakenBackMendedAndRead(Terminal terminal) {
        Caller operator = terminal.as("operator");
        String box = TrainListText.container(102_700);
        operator.post("/events", "{\"events\":[" + event("it-q", "ARRI", "NO-Q", 3, box) + "]}");
        JsonNode kept = null;
        for (JsonNode one : operator.get("/quarantine?limit=1000").json().path("items")) {
            kept = one.path("message").path("raw").asText().contains(box) ? one : kept;
        }
        assertThat(kept).isNotNull();
        String path = "/quarantine/" + kept.path("message").path("id").asText();
        assertThat(kept.path("sentence").asText()).contains("NO-Q");

        assertThat(operator.post(path + "/replay", "{}").status()).isEqualTo(422);
        assertThat(operator.post(path + "/discarding", "{}").text("/message/state"))
                .isEqualTo("DISCARDED");
        assertThat(operator.post(path + "/restoring", "{}").text("/message/state"))
                .isEqualTo("OPEN");
        assertThat(operator.post(path + "/restoring", "{}").status()).isEqualTo(409);
        String raw = kept.path("message").path("raw").asText().replace("NO-Q", "KZ-ALTYNKOL");
        String mended = JsonNodeFactory.instance.objectNode().put("raw", raw).toString();
        assertThat(operator.post(path + "/replay", mended).text("/message/state"))
                .isEqualTo("REPLAYED");
        assertThat(operator.get("/containers/" + box).text("facility")).isEqualTo("KZ-ALTYNKOL");
    }

    @Test
    void aTemperatureIsAskedForOnceAndStruckOutOnRecord(Terminal terminal) {
        Caller operator = terminal.as("operator").with("Idempotency-Key", "corridor-it-set");
        String path = "/containers/" + TrainListText.container(102_600) + "/set-points";
        terminal.as("operator")
                .post("/train-lists", CSV, TrainListText.of("IT107", 102_600, 1).csv());
        String asked =
                "{\"celsius\":-18,\"document\":\"BOOKING\",\"reference\":\"BK-1\",\"statedBy\":\"Qinling\"}";

        Reply first = operator.post(path, asked);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(operator.post(path, asked).text("id")).isEqualTo(first.text("id"));
        Reply struck =
                terminal.as("operator").post(path + '/' + first.text("id") + "/striking", "{}");
        assertThat(struck.status()).as(struck.toString()).isEqualTo(201);
        assertThat(operator.get(path).text("/items/0/struckBy")).isEqualTo("operator");
        assertThat(operator.get(path).json().path("items")).hasSize(1);
        assertThat(terminal.as("operator").post(path, "{\"celsius\":200}").body())
                .contains("set-point-range");
    }

    @Test
    void aBatchOfFiveHundredIsTakenWhole(Terminal terminal) {
        StringBuilder batch = new StringBuilder("{\"events\":[");
        for (int i = 0; i < 500; i++) {
            batch.append(i == 0 ? "" : ",")
                    .append(
                            event(
                                    "many-" + i,
                                    "ARRI",
                                    "KZ-ALTYNKOL",
                                    3,
                                    TrainListText.container(103_000 + i / 2)));
        }
        Reply reply = terminal.as("operator").post("/events", batch + "]}");

        assertThat(reply.json().path("accepted").asInt()).as(reply.toString()).isEqualTo(500);
    }

    private static String event(String id, String code, String facility, int hoursAgo, String box) {
        Instant at = Instant.now().minus(Duration.ofHours(hoursAgo));
        return "{\"eventRouting\":{\"originatingParty\":{\"partyCode\":\"IT-RAIL\"}},\"eventID\":\""
                + id
                + "\",\"eventDateTime\":\""
                + at
                + "\",\"eventUpdatedDateTime\":\""
                + at
                + "\",\"eventLocation\":{\"facility\":{\"facilityCode\":\""
                + facility
                + "\",\"facilityCodeListProvider\":\"CUSTOM\"}},\"eventClassification\":{"
                + "\"eventTypeCode\":\"TRANSPORT\",\"eventClassifierCode\":\"ACT\","
                + "\"transportEventTypeCode\":\""
                + code
                + "\"},\"equipmentDetails\":{\"equipmentReference\":\""
                + box
                + "\"},\"transportDetails\":{\"transportCall\":{\"modeOfTransport\":\"RAIL\"}}}";
    }
}
