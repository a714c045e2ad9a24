package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.tracking.Quarantine;
import org.caravanserai.shipments.tracking.QuarantineState;
import org.caravanserai.shipments.tracking.QuarantineView;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages that could not be read, until somebody mends or discards them. */
@Path("/quarantine")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuarantineResource {

    @Inject Quarantine quarantine;
    @Inject Sentences sentences;
    @Inject Posting posting;

    /** A message with the reason why it could not be read, in the caller's language. */
    public record Body(QuarantineView message, String sentence) {}

    /** The message as it should read; empty to try it as it came. */
    public record Mended(String raw) {}

    @GET
    @Allowed(OPERATOR)
    @Operation(summary = "Messages that are OPEN, REPLAYED or DISCARDED, the oldest first")
    public Page<Body> list(@QueryParam("state") String state, @BeanParam Piece piece) {
        QuarantineState asked = Query.choice("state", state, QuarantineState.class);
        QuarantineState wanted = asked == null ? QuarantineState.OPEN : asked;
        return piece.of(
                (first, most) ->
                        quarantine.list(wanted, first, most).stream().map(this::body).toList());
    }

    @GET
    @Path("/{id}")
    @Allowed(OPERATOR)
    @Operation(summary = "A message as it came, and why it could not be read")
    public Body one(@PathParam("id") String id) {
        return body(quarantine.one(number(id)));
    }

    private Body body(QuarantineView message) {
        return new Body(message, sentences.of(message.code(), message.args()));
    }

    @POST
    @Path("/{id}/replay")
    @Allowed(OPERATOR)
    @Operation(
            summary = "Read a message again, mended or as it came",
            description = "422 with the reason while it still cannot be read; it stays.")
    public Response replay(@PathParam("id") String id, Mended body) {
        return act(
                id,
                body,
                number -> {
                    boolean mended = body != null && Query.text(body.raw()) != null;
                    String raw = mended ? body.raw() : quarantine.one(number).raw();
                    quarantine.replay(number, raw);
                });
    }

    @POST
    @Path("/{id}/discarding")
    @Allowed(OPERATOR)
    @Operation(summary = "Discard a message; its text is kept")
    public Response discard(@PathParam("id") String id) {
        return act(id, "discard", quarantine::discard);
    }

    @POST
    @Path("/{id}/restoring")
    @Allowed(OPERATOR)
    @Operation(summary = "Take back that a message was discarded: it waits again")
    public Response restore(@PathParam("id") String id) {
        return act(id, "restore", quarantine::restore);
    }

    private interface Work {
        void on(long id);
    }

    private Response act(String id, Object body, Work work) {
        long number = number(id);
        return posting.once(
                201,
                body,
                () -> {
                    work.on(number);
                    return body(quarantine.one(number));
                });
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException noNumber) {
            throw new NotFound("quarantine", id);
        }
    }
}
