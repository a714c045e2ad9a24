package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send gets an answer that says so, and never a fault. */
@ExtendWith(Terminal.Open.class)
class BadRequestsIT {

    private static final byte[] TOO_MUCH = new byte[21 * 1024 * 1024];

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"user\":1,\"user\":2}",
                "{\"user\":{\"a\":1}}",
                "{\"nobody\":\"knows\"}",
                "{\"user\":\"clerk\",\"password\":\"x\"} tail"
            })
    void malformedJsonIs400(String body, Terminal terminal) {
        Reply reply = terminal.stranger().post("/tokens", body);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.isProblem()).isTrue();
    }

    @Test
    void anUnknownFieldIsNamed(Terminal terminal) {
        Reply reply = terminal.stranger().post("/tokens", "{\"nobody\":\"knows\"}");

        assertThat(reply.text("/errors/0/field")).isEqualTo("nobody");
    }

    @Test
    void theAnswerSpeaksTheLanguageOfTheCaller(Terminal terminal) {
        Reply reply = terminal.stranger().with("Accept-Language", "kk-KZ,ru;q=0.8").get("/nowhere");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("detail")).isEqualTo("Бұл мекенжайда ештеңе жоқ.");
    }

    /**
     * Whoever writes "1" means yes; a dry run that was not understood must not be done in earnest.
     */
    @Test
    void aDryRunThatIsNotUnderstoodIsNotDone(Terminal terminal) {
        String list = TrainListText.of("IT930", 930_900, 1).csv();
        Caller operator = terminal.as("operator");

        Reply reply = operator.post("/train-lists?dryRun=1", "text/csv", list);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.text("/errors/0/field")).isEqualTo("dryRun");
        assertThat(operator.get("/containers/" + TrainListText.container(930_900)).status())
                .isEqualTo(404);
    }

    /**
     * Other keys are kept for good; one under which nothing was done is free for the mended sheet.
     */
    @Test
    void aMendedSheetMayComeWithTheKeyOfTheRefusedOne(Terminal terminal) {
        Caller broker = terminal.as("broker").with("Idempotency-Key", "rates-of-2025-12-01");
        String sheet = "date,currency,kztPerUnit,per\n2025-12-01,USD,%s,1\n";

        Reply refused = broker.post("/exchange-rates", "text/csv", sheet.formatted("-1"));
        Reply kept = broker.post("/exchange-rates", "text/csv", sheet.formatted("511.5"));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.text("/rejected/0/row")).isEqualTo("1");
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
    }

    @Test
    void textThatIsNotUtf8Is400(Terminal terminal) {
        byte[] windows1251 = {
            '{', '"', 'u', 's', 'e', 'r', '"', ':', '"', (byte) 0xc0, (byte) 0xff, '"', '}'
        };
        Reply reply =
                terminal.stranger()
                        .send(
                                "POST",
                                "/tokens",
                                "application/json",
                                BodyPublishers.ofByteArray(windows1251));

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void aTextThatNoDatabaseKeepsIsNamedByItsField(Terminal terminal) {
        Reply reply = terminal.stranger().post("/tokens", "{\"user\":\"clerk\\u0000\"}");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.text("/errors/0/field")).isEqualTo("user");
        assertThat(reply.text("/errors/0/code")).isEqualTo("text-with-nul");
    }

    /** A key that comes with another wish is refused by name, and the same wish is done once. */
    @Test
    void aKeyStandsForOneRequestHoweverManySendIt(Terminal terminal) {
        Caller clerk = terminal.as("clerk").with("Idempotency-Key", "hold-of-two-clients");
        String lot = terminal.as("clerk").get("/stock").text("/items/0/lot");
        String hold = "{\"kind\":\"LOT\",\"id\":\"%s\",\"code\":\"QUALITY\",\"reason\":\"%s\"}";

        List<Reply> both =
                Stream.of(1, 2)
                        .map(
                                client ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        clerk.post(
                                                                "/holds",
                                                                hold.formatted(lot, "one"))))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        Reply other = clerk.post("/holds", hold.formatted(lot, "another"));

        assertThat(both).extracting(Reply::status).containsExactly(201, 201);
        assertThat(both.get(0).body()).isEqualTo(both.get(1).body());
        assertThat(other.status()).as(other.toString()).isEqualTo(409);
        assertThat(other.text("code")).isEqualTo("idempotency-key-reused");
        lift(terminal, lot);
    }

    private static void lift(Terminal terminal, String lot) {
        String id = terminal.as("clerk").get("/holds?q=" + lot).text("/items/0/id");
        Reply lifted =
                terminal.as("clerk").post("/holds/" + id + "/lifting", "{\"reason\":\"a test\"}");
        assertThat(lifted.status()).as(lifted.toString()).isEqualTo(201);
    }

    @Test
    void aBodyOfAnnouncedLengthBeyondTheLimitIs413(Terminal terminal) {
        Reply reply =
                terminal.stranger()
                        .send(
                                "POST",
                                "/tokens",
                                "application/json",
                                BodyPublishers.ofByteArray(TOO_MUCH));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.isProblem()).isTrue();
    }

    @Test
    void aChunkedBodyBeyondTheLimitIs413(Terminal terminal) {
        Arrays.fill(TOO_MUCH, (byte) ' ');
        Reply reply =
                terminal.stranger()
                        .send(
                                "POST",
                                "/tokens",
                                "application/json",
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(TOO_MUCH)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.isProblem()).isTrue();
    }

    @Test
    void anAcceptThatNamesNoMediaTypeIs400(Terminal terminal) {
        Reply reply = terminal.stranger().with("Accept", "not a type").get("/me");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2147483648", "4294967295", "x", "1.5"})
    void aCursorThatNoListGaveIsNamed(String cursor, Terminal terminal) {
        for (String list : List.of("/consignments", "/reload-lists")) {
            Reply reply = terminal.as("operator").get(list + "?cursor=" + cursor);

            assertThat(reply.status()).as(list + reply).isEqualTo(422);
            assertThat(reply.text("/errors/0/field")).isEqualTo("cursor");
        }
        assertThat(terminal.as("admin").get("/people?cursor=" + cursor).status()).isEqualTo(422);
    }

    @Test
    void aGapInAListIsNamedByItsPlace(Terminal terminal) {
        String id = terminal.as("broker").get("/guarantees").text("/items/0/id");

        Reply reply =
                terminal.as("broker")
                        .post("/guarantees/" + id + "/headroom", "{\"days\":3,\"plans\":[null]}");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.text("/errors/0/field")).isEqualTo("plans[0]");
    }

    @Test
    void jsonThatIsNestedWithoutEndIs400(Terminal terminal) {
        String deep = "[".repeat(2000) + "]".repeat(2000);

        Reply reply = terminal.stranger().post("/tokens", "{\"user\":" + deep + "}");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts/%20",
                "/personal-accounts/%20/statement",
                "/reconciliation/lots/%20",
                "/tariff/%20"
            })
    void whatHasNoNameIsUnknown(String path, Terminal terminal) {
        assertThat(terminal.as("manager").get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "0.001", "1e30", "1e16"})
    void moneyThatNoAccountHoldsIsRefused(String amount, Terminal terminal) {
        Reply reply =
                terminal.as("manager")
                        .post(
                                "/personal-accounts/ILE-VALLEY-RETAIL-LLP/top-ups",
                                "{\"amount\":" + amount + ",\"reference\":\"PO 1\"}");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.text("/errors/0/field")).isEqualTo("amount");
    }

    @Test
    void aWrongMediaTypeIs415(Terminal terminal) {
        assertThat(terminal.stranger().post("/tokens", "text/csv", "a,b").status()).isEqualTo(415);
    }
}
