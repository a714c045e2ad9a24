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

    private static int tokenStatus(Program program) {
        return new Caller(program.uri(), null)
                .post("/tokens", "{\"user\":\"root\",\"password\":\"long-enough-1\"}")
                .status();
    }
}
