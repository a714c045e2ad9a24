package org.caravanserai.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.caravanserai.kernel.once.Answer;
import org.caravanserai.kernel.once.Once;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.security.Sha256;

/**
 * Does what a POST asks, once per {@code Idempotency-Key}: the key sent again gets the first answer
 * and changes nothing.
 */
@ApplicationScoped
public class Posting {

    private static final int LONGEST_KEY = 200;

    @Inject Once once;
    @Inject ThisCall call;

    /** Like {@link #answer}, for work whose status is always the same. */
    public Response once(int status, Object request, Supplier<?> work) {
        return answer(request, () -> new Answer(status, Json.write(work.get())));
    }

    /**
     * @param request the body as it was read; the same key with another body is refused
     * @param work runs in a transaction; what it throws is not kept, so the key may be sent again
     */
    public Response answer(Object request, Supplier<Answer> work) {
        String key = key();
        String fingerprint =
                key == null ? null : Sha256.hex(call.target() + "\n" + Json.write(request));
        Answer answer = once.run(key, fingerprint, work);
        Response.ResponseBuilder response = Response.status(answer.status());
        return answer.body().isEmpty()
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body()).build();
    }

    private String key() {
        String key = call.idempotencyKey();
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw InvalidInput.of("Idempotency-Key", "idempotency-key-length", LONGEST_KEY);
        }
        return key;
    }
}
