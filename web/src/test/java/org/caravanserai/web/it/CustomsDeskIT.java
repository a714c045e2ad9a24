package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a broker's desk shows and refuses before any goods are there. */
@ExtendWith(Terminal.Open.class)
class CustomsDeskIT {

    @Test
    void showsTheFreePartOfTheGuarantee(Terminal terminal) {
        Reply reply = terminal.as("broker").get("/guarantees");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/items/0/free").decimalValue()).isPositive();
        assertThat(reply.text("/items/0/currency")).isEqualTo("KZT");
    }

    @Test
    void setsTheTrainingOfficeAndKeepsWhatWasLeftOut(Terminal terminal) {
        Caller broker = terminal.as("broker");

        Reply down =
                broker.put(
                        "/training-office",
                        "{\"lane\":\"GREEN\",\"down\":true,\"delaySeconds\":1}");
        Reply up = broker.put("/training-office", "{\"down\":false}");

        assertThat(down.json().path("down").asBoolean()).isTrue();
        assertThat(up.text("lane")).isEqualTo("GREEN");
        assertThat(up.json().path("delaySeconds").asInt()).isEqualTo(1);
        assertThat(broker.put("/training-office", "{\"lane\":\"BLUE\"}").status()).isEqualTo(422);
    }

    @Test
    void refusesADraftOfGoodsThatAreNotThere(Terminal terminal) {
        Reply reply =
                terminal.as("broker")
                        .post(
                                "/declarations",
                                """
                                {"procedure":"7000","items":[{"lot":"LOT-999999",
                                 "commodityCode":"8541430000","origin":"CN",
                                 "measures":{"packages":1,"netKg":1,"grossKg":1},
                                 "value":{"amount":1,"currency":"USD"}}]}
                                """);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/code")).isEqualTo("unknown-lot");
    }

    @Test
    void changesReferenceDataOnlyAsTheAdministratorAndBackAgain(Terminal terminal) {
        String row =
                """
                [{"name":"MCI","amount":"4500","validFrom":"2028-01-01","source":"Test","mark":"U"}]
                """;
        Caller admin = terminal.as("admin");

        Reply tried = admin.post("/reference-data/rates?dryRun=true", row);
        Reply kept = admin.post("/reference-data/rates?remark=Test", row);
        Reply refused = terminal.as("broker").post("/reference-data/rates?remark=Test", row);
        Reply undone =
                admin.post(
                        "/reference-data/changes/" + kept.text("change") + "/reversal",
                        "{\"reason\":\"a test\"}");

        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(tried.json().path("ended").asInt()).isEqualTo(1);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(undone.status()).as(undone.body()).isEqualTo(204);
        assertThat(admin.get("/reference-data/rates?date=2028-06-01&q=MCI").body())
                .contains("4325")
                .doesNotContain("4500");
    }

    @Test
    void looksAheadAndWritesReportsInEveryForm(Terminal terminal) {
        Caller broker = terminal.as("broker");
        String guarantee = broker.get("/guarantees").text("/items/0/id");

        Reply ahead = broker.post("/guarantees/" + guarantee + "/headroom", "{\"days\":30}");
        Reply turnover =
                broker.with("Accept", "text/csv").get("/reports/turnover?groupBy=COMMODITY");

        assertThat(ahead.status()).as(ahead.body()).isEqualTo(200);
        assertThat(ahead.json().at("/0/free").decimalValue()).isPositive();
        assertThat(turnover.body()).startsWith("key,name,status,openingPackages");
        assertThat(broker.get("/reports/placements").json().path("items").isArray()).isTrue();
        assertThat(
                        broker.get("/reports/customs-warehouse?knownAt=2020-01-01T00:00Z")
                                .json()
                                .path("items")
                                .size())
                .isZero();
        assertThat(broker.get("/tariff/watch").status()).isEqualTo(200);
        assertThat(broker.get("/accounts/LOT-999999").status()).isEqualTo(404);
    }

    @Test
    void findsNothingUnderAnUnknownName(Terminal terminal) {
        assertThat(terminal.as("broker").get("/declarations/D-999999").status()).isEqualTo(404);
        assertThat(terminal.as("broker").get("/declarations/39851712/221126/0999999").status())
                .isEqualTo(404);
        assertThat(terminal.as("broker").get("/declarations?status=NEW").status()).isEqualTo(422);
        assertThat(terminal.as("broker").get("/declarations?limit=5").status()).isEqualTo(200);
    }

    @Test
    void reportsTheWarehouseInTwentyFourColumns(Terminal terminal) {
        Reply json = terminal.as("inspector").get("/reports/customs-warehouse");
        Reply csv =
                terminal.as("inspector")
                        .with("Accept", "text/csv")
                        .get("/reports/customs-warehouse?facility=KZ-KHORGOS-GATEWAY");

        assertThat(json.status()).as(json.body()).isEqualTo(200);
        assertThat(json.json().path("items").isArray()).isTrue();
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.body()).startsWith("1,2,3,").contains(",24\r\n");
        assertThat(
                        terminal.as("inspector")
                                .get("/reports/customs-warehouse?from=2026-12-01&to=2026-01-01")
                                .status())
                .isEqualTo(422);
    }

    @Test
    void keepsTypedRatesOfADay(Terminal terminal) {
        Caller broker = terminal.as("broker");

        Reply entered = broker.put("/exchange-rates/2026-01-06", "{\"USD\":\"511.25\"}");

        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        assertThat(broker.get("/exchange-rates/2026-01-06").json().at("/rates/USD").decimalValue())
                .isEqualByComparingTo("511.25");
        assertThat(broker.put("/exchange-rates/2026-01-06", "{\"USD\":0}").status()).isEqualTo(422);
        assertThat(broker.get("/exchange-rates/yesterday").status()).isEqualTo(422);
    }
}
