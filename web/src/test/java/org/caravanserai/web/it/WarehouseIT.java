package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk asks of the warehouse that needs no goods in it. */
@ExtendWith(Terminal.Open.class)
class WarehouseIT {

    @Test
    void binsAreListedWithWhatTheyMayHoldPageByPage(Terminal terminal) {
        Reply first = terminal.as("clerk").get("/locations?facility=KZ-KHORGOS-GATEWAY&limit=2");
        assertThat(first.text("/items/0/location")).isEqualTo("A-01-01-1");
        assertThat(first.text("/items/0/kind")).isEqualTo("FLOOR");
        assertThat(first.json().at("/items/0/suitable").toString())
                .isEqualTo("[\"GENERAL\",\"BONDED\"]");
        assertThat(first.json().at("/items/0/fill").isNumber()).isTrue();

        String cursor = first.text("nextCursor").replace(" ", "%20");
        Reply second =
                terminal.as("clerk")
                        .get("/locations?facility=KZ-KHORGOS-GATEWAY&limit=2&cursor=" + cursor);
        assertThat(second.text("/items/0/location")).isEqualTo("A-01-01-3");
    }

    @ParameterizedTest
    @CsvSource({
        "/stock?lot=LOT-x, lot, lot-id-format",
        "/stock?status=LOST, status, unknown-choice",
        "/stock?asOf=yesterday, asOf, instant-format",
        "/stock?limit=0, limit, limit-out-of-range",
        "/stock?cursor=nonsense, cursor, cursor-unknown",
        "/stock?facility=%3Cscript%3E, facility, facility-code-format",
        "/receipts?status=LOST, status, unknown-choice",
        "/locations?cursor=nonsense, cursor, cursor-unknown"
    })
    void aWrongParameterIsNamed(String path, String field, String code, Terminal terminal) {
        Reply reply = terminal.as("clerk").get(path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.isProblem()).isTrue();
        assertThat(reply.text("/errors/0/field")).isEqualTo(field);
        assertThat(reply.text("/errors/0/code")).isEqualTo(code);
        assertThat(reply.text("/errors/0/message")).isNotBlank().isNotEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "/locations?facility=KZ-NOWHERE",
        "/receipts/R-999999",
        "/receipts/1%27%20or%201=1",
        "/dispatches/GP-1",
        "/lots/LOT-999999/holds"
    })
    void theUnknownIs404(String path, Terminal terminal) {
        Reply reply = terminal.as("clerk").get(path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(404);
        assertThat(reply.isProblem()).isTrue();
    }

    @Test
    void emptyOrdersNameEveryFieldThatIsMissing(Terminal terminal) {
        Reply dispatch = terminal.as("clerk").post("/dispatches", "{}");
        assertThat(dispatch.status()).isEqualTo(422);
        assertThat(dispatch.json().at("/errors").findValuesAsText("field"))
                .containsExactly("facility", "lines", "vehicle", "consignee");
        Reply movement = terminal.as("clerk").post("/movements", "{}");
        assertThat(movement.text("/errors/0/field")).isEqualTo("lot");
        Reply count = terminal.as("clerk").post("/receipts/R-999999/postings", "{}");
        assertThat(count.status()).isEqualTo(404);
    }

    @Test
    void stockIsListedNowAndAsOfAMoment(Terminal terminal) {
        Reply now = terminal.as("inspector").get("/stock?limit=5");
        assertThat(now.status()).as(now.toString()).isEqualTo(200);
        Reply then =
                terminal.as("inspector")
                        .get(
                                "/stock?asOf=2020-01-01T00:00:00%2B05:00&knownAt=2026-01-01T00:00:00Z");
        assertThat(then.status()).as(then.toString()).isEqualTo(200);
        assertThat(then.json().path("items")).isEmpty();
    }

    @Test
    void aPostingIsToldWithItsLinesAndItsProof(Terminal terminal) {
        Reply posting = terminal.as("clerk").get("/postings/P-000001");
        assertThat(posting.status()).as(posting.toString()).isEqualTo(200);
        assertThat(posting.text("/lines/0/lot")).startsWith("LOT-");
        assertThat(posting.text("/facts/0/hash")).hasSize(64);
        assertThat(terminal.as("clerk").get("/postings/P-999999999").status()).isEqualTo(404);
        assertThat(terminal.as("operator").get("/postings/P-000001").status()).isEqualTo(403);
    }

    @Test
    void customsAccountsAreListedAsOfAMomentToo(Terminal terminal) {
        Reply now = terminal.as("inspector").get("/accounts?limit=3");
        assertThat(now.status()).as(now.toString()).isEqualTo(200);
        assertThat(now.json().path("items")).isNotEmpty();
        Reply lately = terminal.as("inspector").get("/accounts?limit=3&asOf=" + Instant.now());
        assertThat(lately.status()).as(lately.toString()).isEqualTo(200);
        assertThat(lately.text("/items/0/until")).as("the nearest term first").isNotBlank();
        Reply then = terminal.as("inspector").get("/accounts?asOf=2020-01-01T00:00:00Z");
        assertThat(then.status()).as(then.toString()).isEqualTo(200);
        assertThat(then.json().path("items")).isEmpty();
    }

    @Test
    void binsAndDaysAreToldAsOfAMomentToo(Terminal terminal) {
        Reply now = terminal.as("clerk").get("/locations?limit=1000");
        assertThat(now.json().at("/items").findValues("fill"))
                .anySatisfy(fill -> assertThat(fill.decimalValue()).isPositive());
        Reply then = terminal.as("clerk").get("/locations?limit=1000&asOf=2020-01-01T00:00:00Z");
        assertThat(then.status()).as(then.toString()).isEqualTo(200);
        assertThat(then.json().at("/items").findValues("fill"))
                .isNotEmpty()
                .allSatisfy(fill -> assertThat(fill.decimalValue()).isZero());
        String days = "/sites/" + now.text("/items/0/facility") + "/days";
        Reply known = terminal.as("clerk").get(days + "?knownAt=2020-01-01T00:00:00Z");
        assertThat(known.status()).as(known.toString()).isEqualTo(200);
        assertThat(known.json().path("items")).as("what came with the program").isNotEmpty();
        assertThat(terminal.as("clerk").get(days + "?knownAt=then").status()).isEqualTo(422);
    }

    @Test
    void termsAreListedAsOfAMomentToo(Terminal terminal) {
        Reply now = terminal.as("inspector").get("/terms");
        assertThat(now.status()).as(now.toString()).isEqualTo(200);
        assertThat(now.json().path("items")).isNotEmpty();
        Reply then = terminal.as("inspector").get("/terms?asOf=2020-01-01T00:00:00Z");
        assertThat(then.status()).as(then.toString()).isEqualTo(200);
        assertThat(then.json().path("items")).isEmpty();
        assertThat(terminal.as("inspector").get("/terms?knownAt=yesterday").status())
                .isEqualTo(422);
    }

    @Test
    void binsGetLabelsOneByOneOrByZone(Terminal terminal) {
        String labels = "/bin-labels?facility=KZ-KHORGOS-GATEWAY&";
        Caller zebra = terminal.as("clerk").with("Accept", "application/vnd.zebra-zpl");
        Reply two = zebra.get(labels + "bins=A-01-01-1,a-01-01-2");
        assertThat(two.status()).as(two.toString()).isEqualTo(200);
        assertThat(two.body()).contains("^FD>:A-01-01-1^FS", "^FD>:A-01-01-2^FS");
        assertThat(zebra.get(labels + "zone=Q").body()).contains("^FD>:Q-01^FS");

        Reply pdf =
                terminal.as("admin")
                        .with("Accept", "application/pdf")
                        .get(labels + "bins=A-01-01-1");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(zebra.get(labels + "bins=NO-SUCH").status()).isEqualTo(404);
        assertThat(zebra.get(labels).status()).isEqualTo(422);
        assertThat(terminal.as("broker").get(labels + "zone=Q").status()).isEqualTo(403);
    }
}
