package org.caravanserai.shipments.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Makes the calls: a JSON array with {@code Subscription-ID} and {@code Notification-Signature:
 * sha256=} and the HMAC of the body as sent, as in DCSA Track and Trace 2.2. Answers of 200 to 299
 * count as received, redirects do not. A call may come twice; its positions or event ids tell.
 */
@ApplicationScoped
public class Deliveries {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject DeliveryBook book;

    private HttpClient client;

    /** Called by the clock: one call for each subscriber who has something to hear. */
    public void deliverDue() {
        for (long id : book.due()) {
            Optional<Call> call = book.claim(id);
            while (call.isPresent() && deliver(call.get())) {
                call = book.claim(id);
            }
        }
    }

    private boolean deliver(Call call) {
        Optional<String> error = call.body() == null ? Optional.empty() : send(call);
        error.ifPresentOrElse(why -> book.failed(call, why), () -> book.delivered(call));
        return error.isEmpty();
    }

    /**
     * Sends a dead letter once more.
     *
     * @throws Refusal {@code dead-letter-failed} with the reason if it fails again
     */
    public void sendAgain(long id) {
        send(book.again(id))
                .ifPresent(
                        why -> {
                            throw new Refusal("dead-letter-failed", why);
                        });
        book.end(id, DeadState.SENT);
    }

    /** Nobody needs it any more. */
    public void discard(long id) {
        book.end(id, DeadState.DISCARDED);
    }

    /** Why it failed; empty when it was received. */
    private Optional<String> send(Call call) {
        byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(call.callback()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("API-Version", "2.2.0")
                        .header("Subscription-ID", Long.toString(call.subscription()))
                        .header("Notification-Signature", "sha256=" + hmac(call.secret(), body))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        try {
            HttpResponse<Void> answer = client().send(request, BodyHandlers.discarding());
            boolean received = answer.statusCode() / 100 == 2;
            return received ? Optional.empty() : Optional.of("HTTP " + answer.statusCode());
        } catch (IOException unreachable) {
            return Optional.of(String.valueOf(unreachable));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client =
                    HttpClient.newBuilder()
                            .connectTimeout(PATIENCE)
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .build();
        }
        return client;
    }

    private static String hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
