package org.caravanserai.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.caravanserai.web.it.Boxes;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Eventually;
import org.caravanserai.web.it.Reply;
import org.caravanserai.web.it.Terminal;
import org.caravanserai.web.it.TrainListText;

/** Twenty pallets of a box of its own, so that a test depends on the goods of no other. */
final class OwnGoods {

    static final String GATEWAY = "KZ-KHORGOS-GATEWAY";
    static final String BIN = "Q-01";

    private static final String MEASURES =
            "{\"packages\":20,\"netKg\":19800,\"grossKg\":20600,"
                    + "\"supplementary\":{\"quantity\":640,\"unit\":\"PCE\"}}";

    private final Terminal terminal;
    private final String box = Boxes.next();

    OwnGoods(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Digits that no other test has. */
    String serial() {
        return box.substring(4, 10);
    }

    /** Announced, arrived and counted into {@link #BIN}: the lot. */
    String received() {
        announce();
        arrive();
        Caller clerk = terminal.as("clerk");
        String receipt = clerk.get("/receipts?container=" + box).text("/items/0/id");
        String lines =
                "{\"sealIntact\":true,\"final\":true,\"lines\":[{\"line\":1,\"measures\":%s,\"location\":\"%s\"}]}";
        Reply posted =
                clerk.post("/receipts/" + receipt + "/postings", lines.formatted(MEASURES, BIN));
        Assertions.assertThat(posted.status()).as(posted.toString()).isIn(200, 201);
        JsonNode lot = posted.json().path("lots").path(0);
        return lot.isTextual() ? lot.asText() : lot.path("lot").asText();
    }

    /** The same, and released into the country. */
    String released() {
        String lot = received();
        Caller broker = terminal.as("broker");
        String draft =
                """
                {"procedure":"4000","feature":"000","currency":"USD","items":[{"lot":"%s",
                 "commodityCode":"8541430000","origin":"CN","measures":%s,
                 "value":{"amount":96000.00,"currency":"USD"}}]}\
                """;
        Reply drawn = broker.post("/declarations", draft.formatted(lot, MEASURES));
        Assertions.assertThat(drawn.status()).as(drawn.toString()).isEqualTo(201);
        String id = drawn.text("id");
        Reply filed = broker.post("/declarations/" + id + "/filing", "");
        Assertions.assertThat(filed.status()).as(filed.toString()).isEqualTo(202);
        Eventually.see(
                () -> broker.get("/declarations/" + id),
                reply -> "RELEASED".equals(reply.text("status")));
        return lot;
    }

    /** How many packages of a lot the book has, wherever they lie. */
    int packages(String lot) {
        int sum = 0;
        for (JsonNode row : terminal.as("clerk").get("/stock?lot=" + lot).json().path("items")) {
            sum += row.at("/measures/packages").asInt();
        }
        return sum;
    }

    private void announce() {
        String row =
                "S%1$s,5276403,%2$s,42G1,KZ7%1$s,7%1$s,Xi'an Longmarch Export Co,Almaty Solar LLP,"
                        + "XIA-LANDPORT,%3$s,1,8541430000,Photovoltaic modules,20,PX,19800,20600,"
                        + "640,PCE,96000.00,USD\n";
        Reply saved =
                terminal.as("operator")
                        .post(
                                "/train-lists",
                                "text/csv",
                                TrainListText.HEADER
                                        + "\n"
                                        + row.formatted(serial(), box, GATEWAY));
        Assertions.assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    }

    private void arrive() {
        Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        String arrived =
                """
                {"events":[{"eventID":"%1$s-ARRI","eventDateTime":"%2$s","eventUpdatedDateTime":"%2$s",
                 "eventRouting":{"originatingParty":{"partyCode":"KTZ","codeListProvider":"CUSTOM"}},
                 "eventLocation":{"facility":{"facilityCode":"%3$s","facilityCodeListProvider":"CUSTOM"}},
                 "eventClassification":{"eventTypeCode":"TRANSPORT","eventClassifierCode":"ACT",
                   "transportEventTypeCode":"ARRI"},
                 "transportDetails":{"modeOfTransport":"RAIL",
                   "railTransport":{"railServiceReference":"S%4$s"}},
                 "equipmentDetails":{"equipmentReference":"%1$s"}}]}\
                """;
        Reply taken =
                terminal.as("operator")
                        .post("/events", arrived.formatted(box, at, GATEWAY, serial()));
        Assertions.assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }
}
