package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stock taken over from a sheet, counted short, and owed for: the books agree at every step. */
@ExtendWith(Terminal.Open.class)
class BondedStockIT {

    private static final String GATEWAY = "KZ-KHORGOS-GATEWAY";
    private static final String HEADER =
            "location,owner,container,consignment,commodityCode,description,packageKind,packages,"
                    + "netKg,grossKg,supplementaryQuantity,supplementaryUnit,value,currency,status,"
                    + "declaration,item,since,until,suspendedDuty,guarantee\n";

    private static String row(String bin, int item, String container) {
        return bin
                + ",Ile Valley Retail LLP,"
                + container
                + ",33100998,6404110000,Sports shoes,CT,10,100,110,120,PR,20000.00,USD,"
                + "CUSTOMS_WAREHOUSE,39851712/010525/0000444,"
                + item
                + ",2025-05-01,2028-05-01,900000.00,G-0001\n";
    }

    @Test
    void aSheetIsTriedTakenCountedShortAndOwedFor(Terminal terminal) {
        Caller manager = terminal.as("manager");
        String path = "/take-overs?facility=" + GATEWAY;
        Reply wrong = manager.post(path, "text/csv", HEADER + row("A-01-01-1", 1, "TGHU1234563"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/rejected/0/field")).isEqualTo("container");

        String sheet =
                HEADER + row("A-01-01-1", 1, "TGHU1234567") + row("A-01-01-2", 1, "TGHU1234567");
        Reply tried = manager.post(path + "&dryRun=true", "text/csv", sheet);
        assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
        Reply taken = manager.post(path, "text/csv", sheet);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        assertThat(manager.post(path, "text/csv", sheet).text("number"))
                .isEqualTo(taken.text("number"));
        String lot = taken.text("/lots/0");
        agree(terminal, lot, 20);

        String undo = "/imports/take_over/" + taken.text("number") + "/undo";
        Reply early =
                manager.post(
                        undo,
                        "{\"reason\":\"wrong sheet\",\"effectiveAt\":\"2020-01-01T00:00:00Z\"}");
        assertThat(early.status()).as(early.toString()).isEqualTo(422);
        assertThat(early.text("/errors/0/code")).isEqualTo("reversal-before-posting");
        String made = manager.get("/take-overs?limit=1").text("/items/0/posting");
        assertThat(manager.get("/postings/" + made).status()).isEqualTo(200);

        shortBy(terminal, lot);
        agree(terminal, lot, 17);
        JsonNode demand = demand(terminal, lot);
        assertThat(demand.path("amount").decimalValue()).isEqualByComparingTo("270000");
        assertThat(demand.path("state").asText()).isEqualTo("OPEN");

        Reply back =
                manager.post(
                        "/take-overs/" + taken.text("number") + "/reversal",
                        "{\"reason\":\"too late\"}");
        assertThat(back.status()).isEqualTo(409);
    }

    private static JsonNode demand(Terminal terminal, String lot) {
        for (JsonNode one : terminal.as("broker").get("/duty-demands").json().path("items")) {
            if (lot.equals(one.path("lot").asText())) {
                return one;
            }
        }
        throw new AssertionError("Nobody owes for " + lot);
    }

    /** Three of the ten packages of the first bin are missing. */
    private static void shortBy(Terminal terminal, String lot) {
        Reply opened =
                terminal.as("clerk")
                        .post(
                                "/counts",
                                "{\"facility\":\""
                                        + GATEWAY
                                        + "\",\"scope\":\"LOT\",\"value\":\""
                                        + lot
                                        + "\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        String count = "/counts/" + opened.text("number");
        counted(terminal.as("clerk"), count, lot, "A-01-01-1", 7);
        counted(terminal.as("clerk"), count, lot, "A-01-01-2", 10);
        assertThat(terminal.as("clerk").post(count + "/hand-in", "{}").text("state"))
                .isEqualTo("RECOUNT");
        Reply again = counted(terminal.as("clerk2"), count, lot, "A-01-01-1", 7);
        long line = again.json().at("/lines/0/id").asLong();
        terminal.as("clerk2")
                .post(
                        count + "/explanations",
                        "{\"line\":" + line + ",\"reason\":\"STOLEN\",\"note\":\"night shift\"}");
        assertThat(terminal.as("clerk2").post(count + "/hand-in", "{}").text("state"))
                .isEqualTo("APPROVAL");
        assertThat(terminal.as("clerk2").post(count + "/approval", "{}").status()).isEqualTo(403);
        Reply approved = terminal.as("manager").post(count + "/approval", "{}");
        assertThat(approved.text("state")).as(approved.toString()).isEqualTo("POSTED");
    }

    private static Reply counted(Caller clerk, String count, String lot, String bin, int packages) {
        Reply reply =
                clerk.post(
                        count + "/entries",
                        "{\"lot\":\""
                                + lot
                                + "\",\"location\":\""
                                + bin
                                + "\",\"measures\":{\"packages\":"
                                + packages
                                + "}}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply;
    }

    private static void agree(Terminal terminal, String lot, int packages) {
        Caller manager = terminal.as("manager");
        assertThat(manager.get("/reconciliation?facility=" + GATEWAY).json().path("differences"))
                .isEmpty();
        Reply answer = manager.get("/reconciliation/lots/" + lot);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode columns = answer.json();
        assertThat(columns.at("/stock/packages").asInt()).isEqualTo(packages);
        assertThat(columns.at("/customs/packages").asInt()).isEqualTo(packages);
        assertThat(columns.at("/stockDuty/amount")).isEqualTo(columns.at("/customsDuty/amount"));
    }
}
