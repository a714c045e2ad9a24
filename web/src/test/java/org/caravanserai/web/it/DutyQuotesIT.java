package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goods would cost. */
@ExtendWith(Terminal.Open.class)
class DutyQuotesIT {

    private static final String TROUSERS =
            """
            {"date":"2026-11-20","procedure":"4070","rates":{"USD":520,"EUR":600},
             "items":[{"commodityCode":"6203 42 310 0","origin":"CN",
                       "value":{"amount":25000.00,"currency":"USD"},
                       "measures":{"packages":50,"netKg":1500,"grossKg":1600,
                                   "supplementary":{"quantity":3000,"unit":"PCE"}}}]}
            """;

    @Test
    void explainsEachPaymentAndSumsThem(Terminal terminal) {
        Reply reply = terminal.as("broker").post("/duty-quotes", TROUSERS);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        JsonNode quote = reply.json();
        assertThat(quote.at("/payments/0/kind").asText()).isEqualTo("CUSTOMS_FEE");
        assertThat(quote.at("/payments/0/amount").decimalValue()).isEqualByComparingTo("25950");
        assertThat(quote.at("/payments/1/kind").asText()).isEqualTo("IMPORT_DUTY");
        assertThat(quote.at("/payments/1/amount").decimalValue()).isEqualByComparingTo("1692000");
        assertThat(quote.at("/payments/2/amount").decimalValue()).isEqualByComparingTo("2350720");
        assertThat(quote.at("/payments/2/explanation").asText()).contains("16 %");
        assertThat(quote.at("/total/amount").decimalValue()).isEqualByComparingTo("4068670");
    }

    @Test
    void speaksTheLanguageOfTheReader(Terminal terminal) {
        Reply reply =
                terminal.as("broker").with("Accept-Language", "ru").post("/duty-quotes", TROUSERS);

        assertThat(reply.text("/payments/1/explanation")).contains("от таможенной стоимости");
    }

    @Test
    void takesFreightInsuranceAndScenarios(Terminal terminal) {
        String loaded =
                TROUSERS.replace(
                        "\"items\"",
                        "\"freight\":{\"amount\":1000,\"currency\":\"USD\"},\"apportionBy\":\"MASS\",\"items\"");

        Reply quote = terminal.as("broker").post("/duty-quotes", loaded);
        Reply compared =
                terminal.as("broker")
                        .post(
                                "/duty-quotes/comparisons",
                                "{\"goods\":"
                                        + TROUSERS
                                        + ",\"scenarios\":[{\"procedure\":\"4070\",\"parts\":3,"
                                        + "\"rates\":{\"USD\":520,\"EUR\":600}}]}");

        assertThat(quote.json().at("/customsValue/amount").decimalValue())
                .isEqualByComparingTo("13520000");
        assertThat(quote.json().at("/values/0/freight/amount").decimalValue())
                .isEqualByComparingTo("520000");
        assertThat(compared.status()).as(compared.body()).isEqualTo(200);
        assertThat(compared.json().at("/0/fees/amount").decimalValue())
                .isEqualByComparingTo("77850");
    }

    @Test
    void claimsAPreferenceAndSaysWhatItSpares(Terminal terminal) {
        terminal.as("admin")
                .post(
                        "/reference-data/preferences?remark=trial",
                        "[{\"codePrefix\":\"6203\",\"origin\":\"LA\",\"factor\":\"0.75\","
                            + "\"validFrom\":\"2026-01-01\",\"source\":\"test\",\"mark\":\"U\"}]");
        String claimed = TROUSERS.replace("\"CN\"", "\"LA\",\"boxes\":{\"36.duty\":\"ПП\"}");

        Reply quote = terminal.as("broker").post("/duty-quotes", claimed);
        Reply unknown = terminal.as("broker").post("/duty-quotes", claimed.replace("ПП", "ЯЯ"));

        assertThat(quote.status()).as(quote.body()).isEqualTo(200);
        assertThat(quote.json().at("/payments/1/amount").decimalValue())
                .isEqualByComparingTo("1269000");
        assertThat(quote.json().at("/payments/1/without").decimalValue())
                .isEqualByComparingTo("1692000");
        assertThat(quote.text("/payments/1/relief")).isEqualTo("ПП");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("/errors/0/code")).isEqualTo("relief-unknown");
    }

    @Test
    void tellsWhereDutiesStandAndGivesSheetsToFill(Terminal terminal) {
        Reply ledger = terminal.as("broker").get("/duty-ledger?by=CLIENT");
        Reply template = terminal.as("admin").get("/reference-data/lower-rates/template");

        assertThat(ledger.status()).as(ledger.body()).isEqualTo(200);
        assertThat(ledger.json().has("items")).isTrue();
        assertThat(template.body()).startsWith("code,rate,validFrom");
        assertThat(terminal.as("broker").get("/duty-ledger?by=NOTHING").status()).isEqualTo(422);
        assertThat(terminal.as("clerk").get("/duty-ledger").status()).isEqualTo(403);
        assertThat(terminal.as("broker").get("/duty-ledger/D-999999/entries").status())
                .isEqualTo(404);
    }

    @Test
    void namesTheItemWhoseCodeIsUnknown(Terminal terminal) {
        Reply reply =
                terminal.as("broker")
                        .post("/duty-quotes", TROUSERS.replace("6203 42 310 0", "9999999999"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/field")).isEqualTo("items[0].commodityCode");
        assertThat(reply.text("/errors/0/code")).isEqualTo("unknown-commodity-code");
    }

    @Test
    void asksForTheRateOfADayThatHasNone(Terminal terminal) {
        String longAgo =
                TROUSERS.replace(",\"rates\":{\"USD\":520,\"EUR\":600}", "")
                        .replace("2026-11-20", "2026-01-05");

        Reply reply = terminal.as("broker").post("/duty-quotes", longAgo);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/code")).isEqualTo("exchange-rate-missing");
    }

    @Test
    void refusesAbsurdInputWithoutAFault(Terminal terminal) {
        assertThat(quote(terminal, "\"amount\":25000.00", "\"amount\":-1")).isEqualTo(422);
        assertThat(quote(terminal, "25000.00", "1e30")).isEqualTo(422);
        assertThat(quote(terminal, "2026-11-20", "+999999999-01-01")).isEqualTo(422);
        assertThat(quote(terminal, "\"USD\":520", "\"XXQ\":520")).isEqualTo(422);
        assertThat(quote(terminal, "\"4070\"", "\"4\"")).isEqualTo(422);
        assertThat(quote(terminal, "\"netKg\":1500", "\"netKg\":\"many\"")).isEqualTo(400);
    }

    private static int quote(Terminal terminal, String part, String other) {
        return terminal.as("broker").post("/duty-quotes", TROUSERS.replace(part, other)).status();
    }
}
