package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser of ours would send gets an answer that says so, and never the server's own. */
@ExtendWith(Terminal.Open.class)
class PageRequestsIT {

    private static final byte[] TOO_MUCH = new byte[21 * 1024 * 1024];
    private static final String FILE = "multipart/form-data; boundary=x";

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "WHATEVER"})
    void aPageIsOpenedOrSentAndNothingElse(String method, Terminal terminal) {
        Reply reply = send(terminal, method, "//login.xhtml", null, BodyPublishers.noBody());

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
        assertThat(reply.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stock", "/movements", "/tokens", "//login.xhtml"})
    void optionsTellTheMethodsAndNothingElse(String path, Terminal terminal) {
        Reply reply = send(terminal, "OPTIONS", path, null, BodyPublishers.noBody());

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.headers().firstValue("Allow").orElse(""))
                .contains(path.equals("/stock") ? "GET" : "POST");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void aContentTypeThatIsNoneIsNamed(Terminal terminal) {
        Reply reply =
                send(
                        terminal,
                        "POST",
                        "/tokens",
                        ";;no type",
                        BodyPublishers.ofString("{\"user\":\"clerk\"}"));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.isProblem()).isTrue();
        assertThat(reply.text("/errors/0/field")).isEqualTo("Content-Type");
    }

    @Test
    void aFileTooLargeForAPageIsReadToItsEndAndRefused(Terminal terminal) {
        BodyPublisher announced = BodyPublishers.ofByteArray(TOO_MUCH);
        BodyPublisher chunked =
                BodyPublishers.ofInputStream(
                        () ->
                                new SequenceInputStream(
                                        new ByteArrayInputStream(
                                                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                                                        .getBytes()),
                                        new ByteArrayInputStream(TOO_MUCH)));

        assertSentTo(send(terminal, "POST", "//login.xhtml", FILE, announced), "/error/413.xhtml");
        assertSentTo(send(terminal, "POST", "//login.xhtml", FILE, chunked), "/error/413.xhtml");
    }

    /** A stranger is told so, too, instead of being led to the door first. */
    @ParameterizedTest
    @ValueSource(strings = {"//error/413.xhtml", "//error/400.xhtml"})
    void theAnswerIsReadWithoutSigningIn(String page, Terminal terminal) {
        Reply reply = send(terminal, "GET", page, null, BodyPublishers.noBody());

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("id=\"door\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", FILE})
    void aFormThatBrokeOffIsSaidToBeBroken(String type, Terminal terminal) {
        BodyPublisher half =
                BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nfoo");

        assertSentTo(send(terminal, "POST", "//login.xhtml", type, half), "/error/400.xhtml");
    }

    @Test
    void whatIsTypedIsBoundedLikeWhatIsSent(Terminal terminal) {
        BodyPublisher typed = BodyPublishers.ofString("a=" + "b".repeat(3 * 1024 * 1024));

        assertSentTo(
                send(terminal, "POST", "//login.xhtml", "application/x-www-form-urlencoded", typed),
                "/error/413.xhtml");
    }

    private static void assertSentTo(Reply reply, String page) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).hasValue(page);
    }

    private static Reply send(
            Terminal terminal, String method, String path, String type, BodyPublisher body) {
        return terminal.stranger().send(method, path, type, body);
    }
}
