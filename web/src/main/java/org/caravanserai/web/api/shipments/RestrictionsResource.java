package org.caravanserai.web.api.shipments;

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
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.RestrictionEntry;
import org.caravanserai.shipments.network.Restrictions;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Acceptance bans, weather holds and closures. */
@Path("/restrictions")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RestrictionsResource {

    @Inject Restrictions restrictions;
    @Inject Posting posting;

    /** Why a ban is lifted. */
    public record Lifting(String reason) {}

    @GET
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Bans and holds, the newest first; ahead=true only what lasts or comes")
    public Page<Restriction> list(@QueryParam("ahead") String ahead, @BeanParam Piece piece) {
        return Query.asked("ahead", ahead)
                ? piece.of(restrictions.ahead())
                : piece.of(restrictions::all);
    }

    @POST
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Enter a ban or hold of a place, or of a leg, for all cargo or some")
    public Response enter(RestrictionEntry body) {
        return posting.once(201, body, () -> restrictions.enter(body));
    }

    @POST
    @Path("/{id}/lifting")
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Lift a ban or hold before its end, with a reason")
    public Response lift(@PathParam("id") String id, Lifting body) {
        if (!id.matches("[0-9]{1,15}")) {
            throw new NotFound("restriction", id);
        }
        return posting.once(
                201,
                body,
                () -> {
                    restrictions.lift(Long.parseLong(id), body.reason());
                    return body;
                });
    }
}
