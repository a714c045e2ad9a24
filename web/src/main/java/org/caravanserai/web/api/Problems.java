package org.caravanserai.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.text.Messages;

/** Turns codes and arguments into an answer that a person can read, in their language. */
@ApplicationScoped
public class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    @Inject Messages messages;
    @Inject CurrentActor actor;
    @Inject ThisCall call;

    /** A problem without fields. */
    public Response answer(int status, String code, Object... args) {
        return answer(status, code, List.of(), args);
    }

    /** A problem whose fields are named. */
    public Response answer(int status, String code, List<Problem> problems, Object... args) {
        String detail =
                problems.size() == 1
                        ? text(problems.get(0).code(), problems.get(0).args())
                        : text(code, List.of(args));
        return response(
                new ProblemBody(status, title(status), detail, code, null, errors(problems)));
    }

    /** A fault of our own: nothing of it is shown but the number under which it was logged. */
    Response incident(String number) {
        String detail = text("problem.incident", List.of(number));
        return response(new ProblemBody(500, title(500), detail, "incident", number, null));
    }

    /** The language of the request, else that of the person. */
    public Locale language() {
        Locale asked = call.language();
        return asked != null ? asked : Messages.language(actor.get().language());
    }

    private Response response(ProblemBody body) {
        return Response.status(body.status())
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().toLanguageTag())
                .entity(Json.write(body))
                .build();
    }

    private String title(int status) {
        return text("problem.title." + status, List.of());
    }

    /** The problems as they are sent, in the language of the request; null where there are none. */
    public List<ProblemBody.FieldError> errors(List<Problem> problems) {
        return problems.isEmpty()
                ? null
                : problems.stream()
                        .map(
                                p ->
                                        new ProblemBody.FieldError(
                                                p.row(),
                                                p.field(),
                                                p.code(),
                                                text(p.code(), p.args())))
                        .toList();
    }

    private String text(String key, List<Object> args) {
        return messages.text(language(), key, args.toArray());
    }
}
