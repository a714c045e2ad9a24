package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One box from Xi'an through bond at Khorgos, part into the country, the rest on to Aktau. */
@ExtendWith(Terminal.Open.class)
class SpineIT {

    private static final String GATEWAY = "KZ-KHORGOS-GATEWAY";
    private final String box = Boxes.next();
    private final String smgs = "9" + box.substring(4, 10);
    private final String train = "T" + box.substring(4, 10);

    @Test
    void goesThroughTheHouse(Terminal terminal) {
        Caller operator = terminal.as("operator");
        Caller clerk = terminal.as("clerk");
        Caller broker = terminal.as("broker");

        announce(operator);
        track(operator);
        List<String> lots = receive(clerk);
        assertThat(hold(operator)).isNotEmpty();

        BigDecimal usedBefore = guarantee(broker, "used");
        String placement = file(broker, "7000", lots.get(0), 20, 19800, 20600, 640, "96000.00");
        assertThat(released(broker, placement).json().path("payments")).isNotEmpty();
        assertThat(statuses(clerk, lots.get(0))).containsExactly("CUSTOMS_WAREHOUSE");
        assertThat(guarantee(broker, "used")).isGreaterThan(usedBefore);
        assertThat(hold(operator)).as("the second lot is not released yet").isNotEmpty();
        released(broker, file(broker, "7000", lots.get(1), 9, 450, 480, null, "900.00"));
        assertThat(hold(operator)).isEmpty();

        withdrawAndHandOut(terminal, lots.get(0));
        sendOnToAktau(terminal, lots.get(0));

        assertThat(traced(broker, "lot/" + lots.get(0)))
                .contains("container", "consignment", "lot", "declaration", "exit");
        assertThat(traced(broker, "container/" + box)).contains("lot", "declaration", "exit");
        assertThat(traced(broker, "declaration/" + placement)).contains("lot", "container");
        assertThat(differences(terminal)).doesNotContainAnyElementsOf(lots);
        Reply proof = terminal.as("inspector").get("/journal/verification");
        assertThat(proof.json().path("valid").asBoolean()).isTrue();
    }

    private void announce(Caller operator) {
        String csv =
                TrainListText.HEADER
                        + "\n"
                        + line(
                                1,
                                "8541430000,Photovoltaic"
                                        + " modules,20,PX,19800,20600,640,PCE,96000.00")
                        + line(2, "0902300001,Black tea,10,CT,500,530,,,1000.00");
        Reply dry = operator.post("/train-lists?dryRun=true", "text/csv", csv);
        assertThat(dry.status()).as(dry.toString()).isEqualTo(200);
        assertThat(operator.get("/containers/" + box).status()).isEqualTo(404);

        Caller once = operator.with("Idempotency-Key", "list-" + box);
        Reply saved = once.post("/train-lists", "text/csv", csv);
        assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        assertThat(saved.json().path("containers").asInt()).isEqualTo(1);
        assertThat(saved.json().path("accepted").asInt()).isEqualTo(2);
        assertThat(once.post("/train-lists", "text/csv", csv).body()).isEqualTo(saved.body());
    }

    private String line(int line, String goods) {
        return "%s,5276403,%s,42G1,KZ1048576,%s,Xi'an Longmarch Export Co,Almaty Solar LLP,%s,%s,%d,%s,USD%n"
                .formatted(train, box, smgs, "XIA-LANDPORT", GATEWAY, line, goods);
    }

    private void track(Caller operator) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String departed = event("DEPA", "XIA-LANDPORT", now.minus(4, ChronoUnit.DAYS));
        String arrived = event("ARRI", GATEWAY, now.minus(1, ChronoUnit.HOURS));
        Reply taken = operator.post("/events", "{\"events\":[" + arrived + "," + departed + "]}");
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(taken.json().path("accepted").asInt()).isEqualTo(2);
        Reply again = operator.post("/events", "{\"events\":[" + arrived + "]}");
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(1);

        Reply seen = operator.get("/containers/" + box);
        assertThat(seen.text("facility")).isEqualTo(GATEWAY);
        assertThat(seen.json().path("timeline")).hasSizeGreaterThanOrEqualTo(2);
    }

    private String event(String code, String facility, Instant at) {
        return """
        {"eventID":"%s-%s","eventDateTime":"%s","eventUpdatedDateTime":"%s",
         "eventRouting":{"originatingParty":{"partyCode":"KTZ","codeListProvider":"CUSTOM"}},
         "eventLocation":{"facility":{"facilityCode":"%s","facilityCodeListProvider":"CUSTOM"}},
         "eventClassification":{"eventTypeCode":"TRANSPORT","eventClassifierCode":"ACT",
           "transportEventTypeCode":"%s"},
         "transportDetails":{"modeOfTransport":"RAIL","railTransport":{"railServiceReference":"%s"}},
         "equipmentDetails":{"equipmentReference":"%s"}}\
        """
                .formatted(box, code, at, at, facility, code, train, box);
    }

    private List<String> receive(Caller clerk) {
        Reply found = clerk.get("/receipts?container=" + box);
        String receipt = found.text("/items/0/id");
        assertThat(receipt).as(found.toString()).isNotNull();
        String bin = clerk.get("/locations?facility=" + GATEWAY).text("/items/0/location");
        String lines =
                """
                {"sealIntact":true,"final":true,"lines":[
                 {"line":1,"measures":{"packages":20,"netKg":19800,"grossKg":20600,
                   "supplementary":{"quantity":640,"unit":"PCE"}},"location":"%s","note":""},
                 {"line":2,"measures":{"packages":9,"netKg":"450","grossKg":480.0},"location":"%s"}]}\
                """
                        .formatted(bin, bin);
        Reply posted = clerk.post("/receipts/" + receipt + "/postings", lines);
        assertThat(posted.status()).as(posted.toString()).isIn(200, 201);
        assertThat(posted.json().path("differences")).hasSize(1);
        List<String> lots = new ArrayList<>();
        posted.json()
                .path("lots")
                .forEach(
                        lot -> lots.add(lot.isTextual() ? lot.asText() : lot.path("lot").asText()));
        assertThat(lots).hasSize(2);
        return lots;
    }

    private String file(
            Caller broker,
            String procedure,
            String lot,
            int packages,
            int net,
            int gross,
            Integer pieces,
            String value) {
        String commodity = pieces == null ? "0902300001" : "8541430000";
        String supplementary =
                pieces == null
                        ? ""
                        : ",\"supplementary\":{\"quantity\":" + pieces + ",\"unit\":\"PCE\"}";
        String draft =
                """
                {"procedure":"%s","feature":"000","currency":"USD","items":[{"lot":"%s",
                 "commodityCode":"%s","origin":"CN","measures":{"packages":%d,"netKg":%d,"grossKg":%d%s},
                 "value":{"amount":%s,"currency":"USD"}}]}\
                """
                        .formatted(
                                procedure,
                                lot,
                                commodity,
                                packages,
                                net,
                                gross,
                                supplementary,
                                value);
        Reply made = broker.post("/declarations", draft);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("DRAFT");
        String id = made.text("id");
        Reply filed =
                broker.with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/declarations/" + id + "/filing", "");
        assertThat(filed.status()).as(filed.toString()).isEqualTo(202);
        return id;
    }

    private static Reply released(Caller broker, String declaration) {
        return Eventually.see(
                () -> broker.get("/declarations/" + declaration),
                reply -> "RELEASED".equals(reply.text("status")));
    }

    private void withdrawAndHandOut(Terminal terminal, String lot) {
        Caller clerk = terminal.as("clerk");
        BigDecimal used = guarantee(terminal.as("broker"), "used");
        String id = file(terminal.as("broker"), "4070", lot, 5, 4950, 5150, 160, "24000.00");
        Reply released = released(terminal.as("broker"), id);
        assertThat(released.json().path("payments").findValuesAsText("kind"))
                .contains("VAT", "CUSTOMS_FEE");
        assertThat(guarantee(terminal.as("broker"), "used")).isLessThan(used);
        assertThat(statuses(clerk, lot)).containsExactlyInAnyOrder("CUSTOMS_WAREHOUSE", "RELEASED");

        Reply tooMuch = dispatch(clerk, lot, 6, 5940, 6180, 192);
        assertThat(tooMuch.status()).as(tooMuch.toString()).isEqualTo(409);
        assertThat(tooMuch.json().path("errors")).isNotEmpty();
        Reply pass = dispatch(clerk, lot, 5, 4950, 5150, 160);
        assertThat(pass.status()).as(pass.toString()).isEqualTo(201);
        assertThat(pass.text("number")).isNotBlank();
    }

    private void sendOnToAktau(Terminal terminal, String lot) {
        Caller clerk = terminal.as("clerk");
        released(
                terminal.as("broker"),
                file(terminal.as("broker"), "3170", lot, 15, 14850, 15450, 480, "72000.00"));
        assertThat(statuses(clerk, lot)).containsExactly("RE_EXPORT");
        assertThat(dispatch(clerk, lot, 15, 14850, 15450, 480).status()).isEqualTo(201);
        assertThat(statuses(clerk, lot)).isEmpty();
    }

    private static Reply dispatch(
            Caller clerk, String lot, int packages, int net, int gross, int pieces) {
        String where = clerk.get("/stock?lot=" + lot).text("/items/0/location");
        return clerk.post(
                "/dispatches",
                """
                {"facility":"%s","consignee":"Almaty Solar LLP","vehicle":"077 ABC 05","lines":[
                 {"lot":"%s","location":"%s","measures":{"packages":%d,"netKg":%d,"grossKg":%d,
                  "supplementary":{"quantity":%d,"unit":"H87"}}}]}\
                """
                        .formatted(GATEWAY, lot, where, packages, net, gross, pieces));
    }

    private static List<String> statuses(Caller clerk, String lot) {
        return clerk.get("/stock?lot=" + lot).json().path("items").findValuesAsText("status");
    }

    private List<JsonNode> hold(Caller operator) {
        List<JsonNode> holds = new ArrayList<>();
        operator.get("/containers/" + box).json().path("holds").forEach(holds::add);
        return holds;
    }

    private static BigDecimal guarantee(Caller broker, String part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode one : broker.get("/guarantees").json().path("items")) {
            sum = sum.add(one.path(part).decimalValue());
        }
        return sum;
    }

    private static List<String> traced(Caller broker, String what) {
        Reply trace = broker.get("/traces/" + what);
        assertThat(trace.status()).as(trace.toString()).isEqualTo(200);
        return trace.json().path("nodes").findValuesAsText("kind");
    }

    private static List<String> differences(Terminal terminal) {
        return terminal.as("inspector")
                .get("/reconciliation?facility=" + GATEWAY)
                .json()
                .path("differences")
                .findValuesAsText("lot");
    }
}
