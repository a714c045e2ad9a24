package org.caravanserai.web.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in the form of a page without a browser, for what must hold before anybody signs in. */
public final class Form {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    /** What PrimeFaces' script would send along: the page only takes answers to itself. */
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static final String NONCE_FIELD = "primefaces.nonce";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI program;

    public Form(URI program) {
        this.program = program;
    }

    public HttpResponse<String> open(String page) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(program.resolve(page)).build(), BodyHandlers.ofString());
    }

    /**
     * @param button the id of the button that is pressed
     */
    public HttpResponse<String> submit(
            String page, String form, String button, Map<String, String> fields)
            throws IOException, InterruptedException {
        return submit(page, form, button, fields, true);
    }

    /**
     * As {@link #submit}, but as something else than our page would do it.
     *
     * @param nonce the nonce to send, or null for none
     */
    HttpResponse<String> forge(String page, String form, Map<String, String> fields, String nonce)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (nonce != null) {
            all.put(NONCE_FIELD, nonce);
        }
        return submit(page, form, "forged", all, false);
    }

    private HttpResponse<String> submit(
            String page, String form, String button, Map<String, String> fields, boolean own)
            throws IOException, InterruptedException {
        String html = open(page).body();
        Matcher viewState = VIEW_STATE.matcher(html);
        if (!viewState.find()) {
            throw new IllegalStateException("No form at " + page);
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form, form);
        all.put(button, "");
        all.put("jakarta.faces.ViewState", viewState.group(1));
        Matcher nonce = NONCE.matcher(html);
        if (own && nonce.find()) {
            all.put(NONCE_FIELD, nonce.group(1));
        }
        String body =
                all.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(program.resolve(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
