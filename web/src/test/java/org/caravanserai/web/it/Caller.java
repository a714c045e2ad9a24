package org.caravanserai.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who calls the API with a token, or without one. */
public final class Caller {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final String JSON = "application/json";

    private final URI program;
    private final String token;
    private final String[] headers;

    public Caller(URI program, String token, String... headers) {
        this.program = program;
        this.token = token;
        this.headers = headers;
    }

    static Caller signedIn(URI program, String user) {
        Reply reply =
                new Caller(program, null)
                        .post(
                                "/tokens",
                                "{\"user\":\"" + user + "\",\"password\":\"caravanserai\"}");
        return new Caller(program, reply.text("token"));
    }

    /** The same caller with further headers on every request: name, value, name, value. */
    public Caller with(String... more) {
        return new Caller(program, token, more);
    }

    public String token() {
        return token;
    }

    public Reply get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Reply post(String path, String json) {
        return post(path, JSON, json);
    }

    public Reply post(String path, String contentType, String body) {
        return send("POST", path, contentType, BodyPublishers.ofString(body));
    }

    public Reply put(String path, String json) {
        return send("PUT", path, JSON, BodyPublishers.ofString(json));
    }

    /**
     * @param path below {@code /api/v1}; a path that begins with {@code //} is taken from the root
     */
    public Reply send(String method, String path, String contentType, BodyPublisher body) {
        URI uri =
                path.startsWith("//")
                        ? program.resolve(path.substring(1))
                        : URI.create(program + "/api/v1" + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
