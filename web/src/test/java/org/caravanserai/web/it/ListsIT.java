package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists written into files, kept as views, and what came in from sheets taken back. */
@ExtendWith(Terminal.Open.class)
class ListsIT {

    private static final String GATEWAY = "KZ-KHORGOS-GATEWAY";

    private static String export(Caller caller, String list, String query) {
        Reply begun =
                caller.post(
                        "/exports",
                        "{\"list\":\"%s\",\"query\":\"%s\",\"form\":\"CSV\"}"
                                .formatted(list, query));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        String id = begun.json().path("id").asText();
        Eventually.see(
                () -> caller.get("/exports/" + id).json().path("state").asText(), "DONE"::equals);
        return id;
    }

    @Test
    void aListIsWrittenWholeAsItsPageShowsIt(Terminal terminal) {
        Caller clerk = terminal.as("clerk");
        String id =
                export(
                        clerk,
                        "clerk/stock",
                        "status=CUSTOMS_WAREHOUSE&grid=columns%3Dlot%2Cstatus%2Cnet%26sort%3D-net");
        String file = clerk.get("/exports/" + id + "/file").body();
        assertThat(file).contains("Written at").contains("as of").contains("as known at");
        assertThat(file).contains("Lot,Status,kg net");
        assertThat(file).contains("customs warehouse").doesNotContain("temporary storage");
        assertThat(terminal.as("broker").get("/exports/" + id).status()).isEqualTo(404);
        assertThat(clerk.get("/exports/" + id).json().path("keptUntil").asText()).isNotBlank();
        assertThat(clerk.post("/exports/" + id + "/stop", "").status()).isEqualTo(409);
    }

    @Test
    void manyRowsAreMovedAndHeldAllOrNone(Terminal terminal) {
        Caller clerk = terminal.as("clerk");
        List<JsonNode> rows = heaviest(clerk);
        String wrong = "{\"rows\":[" + move(rows.get(0)) + ",{\"lot\":\"LOT-999999\"}]}";
        Reply refused = clerk.post("/movements/bulk", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("rows[0].to");

        String lots =
                "[\"%s\",\"%s\"]"
                        .formatted(
                                rows.get(0).path("lot").asText(), rows.get(1).path("lot").asText());
        String hold =
                "{\"lots\":" + lots + ",\"code\":\"WAREHOUSE\",\"reason\":\"Drenched boxes\"}";
        Caller keyed = clerk.with("Idempotency-Key", "bulk-hold-1");
        assertThat(keyed.post("/holds/bulk", hold).status()).isEqualTo(201);
        assertThat(keyed.post("/holds/bulk", hold).status()).isEqualTo(201);
        Reply twice = clerk.post("/holds/bulk", hold);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body()).contains("lots[0]");
        List<String> ids = new ArrayList<>();
        clerk.get("/holds?q=DRENCHED")
                .json()
                .path("items")
                .forEach(row -> ids.add(row.path("id").asText()));
        assertThat(
                        clerk.post(
                                        "/holds/bulk/lifting",
                                        "{\"holds\":" + ids + ",\"reason\":\"Dry again\"}")
                                .status())
                .isEqualTo(201);
        assertThat(clerk.get("/holds?q=DRENCHED").json().path("items")).isEmpty();
    }

    /** Two lots: one may lie in several bins. */
    private static List<JsonNode> heaviest(Caller clerk) {
        List<JsonNode> lots = new ArrayList<>();
        BigDecimal before = null;
        for (JsonNode row :
                clerk.get("/stock?sort=-net&held=false&facility=" + GATEWAY).json().path("items")) {
            BigDecimal net = row.at("/measures/netKg").decimalValue();
            assertThat(before == null || net.compareTo(before) <= 0).as(row.toString()).isTrue();
            before = net;
            if (lots.isEmpty() || !lots.get(0).path("lot").equals(row.path("lot"))) {
                lots.add(row);
            }
        }
        return lots;
    }

    private static String move(JsonNode row) {
        return "{\"lot\":\"%s\",\"from\":\"%s\",\"to\":\"nowhere\"}"
                .formatted(row.path("lot").asText(), row.path("location").asText());
    }

    @Test
    void whoMayNotOpenAListMayNotWriteItIntoAFile(Terminal terminal) {
        Reply refused = terminal.as("clerk").post("/exports", "{\"list\":\"people\"}");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(terminal.as("clerk").post("/exports", "{\"list\":\"clerk/stock:no\"}").status())
                .isEqualTo(404);
    }

    @Test
    void aSharedViewIsSeenByItsRoleAndOpensTheListOfWhoeverWantsThat(Terminal terminal) {
        Reply kept =
                terminal.as("manager")
                        .post(
                                "/views",
                                "{\"list\":\"clerk/stock\",\"name\":\"Released\",\"query\":"
                                        + "\"status=RELEASED\",\"role\":\"CLERK\"}");
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        String id = kept.json().path("id").asText();
        JsonNode seen = terminal.as("clerk").get("/views?list=clerk/stock").json().path("items");
        assertThat(seen.findValuesAsText("name")).contains("Released");
        JsonNode others =
                terminal.as("inspector").get("/views?list=clerk/stock").json().path("items");
        assertThat(others.findValuesAsText("name")).doesNotContain("Released");
        assertThat(terminal.as("clerk").put("/views/" + id + "/opening", "").status())
                .isEqualTo(204);
        try {
            assertThat(openings(terminal.as("clerk"))).containsExactly(id);
        } finally {
            terminal.as("manager").send("DELETE", "/views/" + id, null, BodyPublishers.noBody());
        }
        assertThat(openings(terminal.as("clerk"))).isEmpty();
        assertThat(
                        terminal.as("clerk")
                                .post(
                                        "/views",
                                        "{\"list\":\"clerk/stock\",\"name\":\"x\",\"role\":\"BROKER\"}")
                                .status())
                .isEqualTo(422);
    }

    private static List<String> openings(Caller caller) {
        List<String> ids = new ArrayList<>();
        for (JsonNode view : caller.get("/views?list=clerk/stock").json().path("items")) {
            if (view.path("opening").asBoolean()) {
                ids.add(view.path("id").asText());
            }
        }
        return ids;
    }

    @Test
    void aSheetOfBinsIsTakenBackWholeUnlessSomethingLiesThere(Terminal terminal) {
        Caller manager = terminal.as("manager");
        String sheet =
                "code,zone,kind,suitable,capacityKg,bonded\n"
                        + "LI-01,LI,RACK,GENERAL,1000,YES\nLI-02,LI,RACK,GENERAL,1000,YES\n";
        Reply laid = manager.post("/locations?facility=" + GATEWAY, "text/csv", sheet);
        assertThat(laid.status()).as(laid.toString()).isEqualTo(201);
        JsonNode newest = manager.get("/imports?kind=BINS").json().at("/items/0");
        assertThat(newest.path("rows").asInt()).isEqualTo(2);
        assertThat(newest.path("by").asText()).isEqualTo("manager");
        String undo = "/imports/bins/" + newest.path("id").asText() + "/undo";
        assertThat(manager.post(undo, "{}").status()).isEqualTo(422);
        Reply earlier =
                manager.post(
                        undo,
                        "{\"reason\":\"wrong hall\",\"effectiveAt\":\"2026-01-01T00:00:00Z\"}");
        assertThat(earlier.status()).as(earlier.toString()).isEqualTo(422);
        assertThat(earlier.text("/errors/0/code")).isEqualTo("import-undone-now");
        Reply back = manager.post(undo, "{\"reason\":\"wrong hall\"}");
        assertThat(back.status()).as(back.toString()).isEqualTo(204);
        assertThat(manager.get("/locations?facility=" + GATEWAY).body()).doesNotContain("LI-01");
        assertThat(manager.post(undo, "{\"reason\":\"again\"}").text("code"))
                .isEqualTo("import-undone");
    }

    @Test
    void aTrainListIsTakenBackWhileItsBoxesStand(Terminal terminal) {
        Caller operator = terminal.as("operator");
        String csv = TrainListText.of("IT388", 388_000, 1).csv();
        assertThat(operator.post("/train-lists", "text/csv", csv).status()).isEqualTo(201);
        String id = operator.get("/imports?kind=TRAIN_LIST").json().at("/items/0/id").asText();
        Reply back =
                operator.post(
                        "/imports/train_list/" + id + "/undo", "{\"reason\":\"of another day\"}");
        assertThat(back.status()).as(back.toString()).isEqualTo(204);
        JsonNode receipts =
                terminal.as("clerk")
                        .get("/receipts?container=" + TrainListText.container(388_000))
                        .json()
                        .path("items");
        assertThat(receipts.findValuesAsText("status")).doesNotContain("ANNOUNCED", "READY");
    }
}
