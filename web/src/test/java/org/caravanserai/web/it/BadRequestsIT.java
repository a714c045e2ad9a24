package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
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
    void aWrongMediaTypeIs415(Terminal terminal) {
        assertThat(terminal.stranger().post("/tokens", "text/csv", "a,b").status()).isEqualTo(415);
    }
}
