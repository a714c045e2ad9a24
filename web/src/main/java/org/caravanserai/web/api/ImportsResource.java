package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
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
import java.time.Instant;
import org.caravanserai.kernel.once.Answer;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.imports.ImportShown;
import org.caravanserai.web.imports.Imports;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came in from sheets, and back again. */
@Path("/imports")
@Tag(name = "Lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject Imports imports;
    @Inject Posting posting;

    /**
     * Why an import is taken back.
     *
     * @param effectiveAt since when it is no longer so; none for now
     */
    public record UndoBody(String reason, Instant effectiveAt) {}

    @GET
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(
            summary =
                    "Train lists, sheets of bins, take-overs and reference data, the newest first")
    public Page<ImportShown> list(@QueryParam("kind") String kind, @BeanParam Piece piece) {
        ImportShown.Kind wanted = Query.choice("kind", kind, ImportShown.Kind.class);
        return piece.of((first, most) -> imports.list(wanted, first, most));
    }

    @POST
    @Path("/{kind}/{id}/undo")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Take an import back as a whole; 409 names what stands on it",
            description =
                    "\"effectiveAt\" is since when a take-over is no longer so, not before it was"
                        + " taken over; without it, now. Other sheets are taken back as of now.")
    public Response undo(
            @PathParam("kind") String kind, @PathParam("id") String id, UndoBody body) {
        ImportShown.Kind known = kind(kind, id);
        return posting.answer(
                body,
                () -> {
                    imports.undo(known, id, body.reason(), body.effectiveAt());
                    return new Answer(204, "");
                });
    }

    private static ImportShown.Kind kind(String kind, String id) {
        for (ImportShown.Kind known : ImportShown.Kind.values()) {
            if (known.name().equalsIgnoreCase(kind)) {
                return known;
            }
        }
        throw new NotFound("import", kind + '/' + id);
    }
}
