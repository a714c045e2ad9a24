package org.caravanserai.web.api;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.security.SignInLocked;

/**
 * Every failure becomes a problem. A failure of ours may arrive wrapped by transactions and
 * interceptors, so its causes are searched; what is left is a fault, logged under a number.
 */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    /** What PostgreSQL says to a text with U+0000, from wherever in a request it came. */
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    @Inject Problems problems;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Response known = known(cause);
            if (known != null) {
                return known;
            }
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident);
        return problems.incident(incident);
    }

    private Response known(Throwable failure) {
        if (failure instanceof InvalidInput bad) {
            return problems.answer(422, "invalid-input", bad.problems());
        }
        if (failure instanceof InvalidValue bad) {
            return problems.answer(422, bad.code(), bad.args().toArray());
        }
        if (failure instanceof Refusal refusal) {
            return problems.answer(
                    409, refusal.code(), refusal.problems(), refusal.args().toArray());
        }
        if (failure instanceof NotFound unknown) {
            return problems.answer(404, unknown.code(), unknown.args().toArray());
        }
        if (failure instanceof Forbidden forbidden) {
            return problems.answer(403, forbidden.code(), forbidden.args().toArray());
        }
        return transport(failure);
    }

    private Response transport(Throwable failure) {
        if (failure instanceof TooLarge large) {
            return problems.answer(413, "request-too-large", large.limit());
        }
        if (failure instanceof JacksonException json) {
            return Malformed.answer(json, problems);
        }
        if (failure instanceof CharConversionException) {
            return problems.answer(400, "text-not-utf-8");
        }
        if (failure instanceof SQLException refused
                && CHARACTER_NOT_IN_REPERTOIRE.equals(refused.getSQLState())) {
            return problems.answer(400, "text-with-nul");
        }
        if (failure instanceof SignInLocked locked) {
            Response answer = problems.answer(429, "sign-in-locked", locked.pause().toMinutes());
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, locked.pause().toSeconds())
                    .build();
        }
        if (failure instanceof WebApplicationException web) {
            return standard(web.getResponse());
        }
        return null;
    }

    private Response standard(Response given) {
        int status = given.getStatus();
        Response answer = problems.answer(status, "http-" + status, List.of());
        Response.ResponseBuilder same = Response.fromResponse(answer);
        given.getAllowedMethods().stream()
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(methods -> same.header(HttpHeaders.ALLOW, methods));
        return same.build();
    }
}
