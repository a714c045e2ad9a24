package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An empty house: a key that is printed once lets the first administrator in, and nobody else. */
class FirstStartIT {

    private static final Pattern KEY = Pattern.compile("this key: ([A-Z0-9-]{19})");

    private static final String BIN =
            "{\"facility\":\"KZ-KHORGOS-GATEWAY\",\"bins\":[{\"code\":\"A-01\",\"zone\":\"A\","
                    + "\"kind\":\"RACK\",\"suitable\":\"GENERAL\",\"capacityKg\":\"1000\","
                    + "\"bonded\":\"yes\"}]}";
    private static final String DAY =
            "{\"day\":\"2026-11-23\",\"working\":false,\"name\":\"Day of the city\","
                    + "\"source\":\"Akimat\"}";

    @Test
    void thePrintedKeyCreatesTheFirstAdministratorOnce() throws Exception {
        Program program = Program.fresh(false).start();
        try {
            Matcher printed = KEY.matcher(program.output());
            assertThat(printed.find()).isTrue();
            Form form = new Form(program.uri());

            assertThat(create(form, "AAAA-BBBB-CCCC-DDDD").statusCode()).isEqualTo(200);
            assertThat(tokenStatus(program)).isEqualTo(401);

            assertThat(create(form, printed.group(1)).statusCode()).isEqualTo(302);
            assertThat(tokenStatus(program)).isEqualTo(200);
            theFirstWarehouseIsLaidDown(program);
            HttpResponse<String> again = form.open("/first-run.xhtml");
            assertThat(again.statusCode()).isEqualTo(302);
            assertThat(again.headers().firstValue("Location").orElse("")).contains("/login");
        } finally {
            program.kill();
        }
    }

    private static HttpResponse<String> create(Form form, String key) throws Exception {
        return form.submit(
                "/first-run.xhtml",
                "first",
                "create",
                Map.of(
                        "key",
                        key,
                        "name",
                        "root",
                        "fullName",
                        "First",
                        "password",
                        "long-enough-1"));
    }

    /** Without demo data no warehouse is there: it is laid down at a place of the network. */
    private static void theFirstWarehouseIsLaidDown(Program program) {
        Caller root = new Caller(program.uri(), signIn(program).text("token"));
        assertThat(root.get("/sites").json().path("items")).isEmpty();
        assertThat(root.post("/locations", BIN).status()).isEqualTo(404);
        assertThat(root.post("/sites", "{\"facility\":\"KZ-NOWHERE\"}").status()).isEqualTo(422);
        Reply laid = root.post("/sites", "{\"facility\":\"KZ-KHORGOS-GATEWAY\"}");
        assertThat(laid.status()).as(laid.body()).isEqualTo(201);
        assertThat(laid.json().path("items").path(0).path("calendar").asText()).isEqualTo("KZ");
        assertThat(root.post("/locations", BIN).status()).isEqualTo(201);
        Reply day = root.post("/sites/KZ-KHORGOS-GATEWAY/days", DAY);
        assertThat(day.status()).as(day.body()).isEqualTo(201);
        assertThat(root.get("/sites/KZ-KHORGOS-GATEWAY/days").body())
                .contains("Independence Day")
                .contains("Day of the city");
    }

    private static int tokenStatus(Program program) {
        return signIn(program).status();
    }

    private static Reply signIn(Program program) {
        return new Caller(program.uri(), null)
                .post("/tokens", "{\"user\":\"root\",\"password\":\"long-enough-1\"}");
    }
}
