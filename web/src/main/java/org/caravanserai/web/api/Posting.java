package org.caravanserai.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /**
     * Takes a sheet: 201 with what came of it, or 422 with the rows that are wrong. Then nothing is
     * kept, not even under the key, and the mended sheet may come with the same one.
     *
     * @param print of the sheet as it came
     * @param refused whether what came of it was refused for its rows
     * @param body what came of it, as it is told
     */
    public <R> Response sheet(
            String print, Supplier<R> work, Predicate<R> refused, Function<R, ?> body) {
        try {
            return answer(
                    print,
                    () -> {
                        R result = work.get();
                        Object told = body.apply(result);
                        if (refused.test(result)) {
                            throw new Rejected(told);
                        }
                        return new Answer(201, Json.write(told));
                    });
        } catch (Rejected sheet) {
            return Response.status(422).entity(sheet.body).build();
        }
    }

    /** Carries what is wrong with a sheet out of the transaction that must keep nothing of it. */
    private static final class Rejected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Object body;

        Rejected(Object body) {
            super("sheet refused", null, false, false);
            this.body = body;
        }
    }

    private String key() {
        String key = call.idempotencyKey();
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw InvalidInput.of("Idempotency-Key", "idempotency-key-length", LONGEST_KEY);
        }
        return key;
    }
}
