package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Forms that no page of this session sent: typed by hand, kept open too long, or of another site.
 */
@ExtendWith(Terminal.Open.class)
class ExpiredFormIT {

    private static final String AJAX =
            "&jakarta.faces.partial.ajax=true&jakarta.faces.source=enter"
                    + "&jakarta.faces.partial.execute=@all&jakarta.faces.partial.render=door";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "door=door",
                "door=door&enter=",
                "door=door&jakarta.faces.ViewState=1:1",
                "door=door&jakarta.faces.ViewState=no%20state%20at%20all",
                "door=door&primefaces.nonce=guessed",
                "door=door&jakarta.faces.ViewState=1:1&primefaces.nonce=0"
            })
    @DisplayName("are answered calmly, whole or as an update")
    void areAnsweredCalmly(String body, Terminal terminal) throws Exception {
        List<String> before = terminal.program().complaints();

        HttpResponse<String> whole = send(terminal.program().uri(), body, false);
        HttpResponse<String> update = send(terminal.program().uri(), body + AJAX, true);

        assertThat(whole.statusCode()).isLessThan(500);
        assertThat(whole.body()).doesNotContain("Exception").contains("<form");
        assertThat(update.statusCode()).isLessThan(500);
        assertThat(update.body()).doesNotContain("Exception", "error/500");
        assertThat(update.body().split("<\\?xml", -1)).hasSizeLessThanOrEqualTo(2);
        assertThat(terminal.program().complaints()).isEqualTo(before);
    }

    /** It carries the view state of an open page, but not the nonce that this page was given. */
    @Test
    @DisplayName("are refused before anything is done, if they do not come from their page")
    void areRefusedUnlessTheyComeFromTheirPage(Terminal terminal) throws Exception {
        List<String> before = terminal.program().complaints();
        Form browser = new Form(terminal.program().uri());
        browser.submit(
                "/login.xhtml",
                "door",
                "enter",
                Map.of("user", "clerk", "password", "caravanserai"));
        Map<String, String> out = Map.of("sign-out", "");

        for (String nonce : Arrays.asList(null, "", "guessed")) {
            HttpResponse<String> whole = browser.forge("/clerk/stock.xhtml", "own", out, nonce);
            assertThat(whole.statusCode()).isEqualTo(400);
            assertThat(whole.body()).contains("<form").doesNotContain("Exception");
        }

        assertThat(browser.open("/clerk/stock.xhtml").statusCode()).isEqualTo(200);
        assertThat(terminal.program().complaints()).isEqualTo(before);
    }

    private static HttpResponse<String> send(URI program, String body, boolean update)
            throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        URI door = program.resolve("/login.xhtml");
        client.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(door)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        if (update) {
            request.header("Faces-Request", "partial/ajax");
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
