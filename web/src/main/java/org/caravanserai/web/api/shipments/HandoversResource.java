package org.caravanserai.web.api.shipments;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.handover.HandoverDraft;
import org.caravanserai.shipments.handover.HandoverNote;
import org.caravanserai.shipments.handover.Handovers;
import org.caravanserai.shipments.handover.OpenPoint;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notes between two sites, their receipts and the points that stay open. */
@Path("/handovers")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HandoversResource {

    @Inject Handovers handovers;
    @Inject Posting posting;

    /** What came of an open point. */
    public record Outcome(String outcome) {}

    /** Says nothing but that it was read. */
    public record Receipt() {}

    @GET
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Notes from or to the caller's sites, the newest first")
    public Page<HandoverNote> list(@BeanParam Piece piece) {
        return piece.of(handovers::list);
    }

    @GET
    @Path("/open-points")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Points that are still open between the caller's sites and others")
    public Page<OpenPoint> open(@BeanParam Piece piece) {
        return piece.of(handovers.open());
    }

    @GET
    @Path("/{id}")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "A note with its readers, points and containers")
    public HandoverNote one(@PathParam("id") String id) {
        return handovers.one(number(id));
    }

    @POST
    @Allowed(OPERATOR)
    @Operation(summary = "Hand over to another site")
    public Response write(HandoverDraft body) {
        return posting.once(201, body, () -> handovers.write(body));
    }

    @POST
    @Path("/{id}/readings")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Say that the note was read")
    public Response read(@PathParam("id") String id, Receipt body) {
        return posting.once(
                201,
                body,
                () -> {
                    handovers.read(number(id));
                    return handovers.one(number(id));
                });
    }

    @POST
    @Path("/open-points/{id}/outcome")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Say what came of an open point")
    public Response done(@PathParam("id") String id, Outcome body) {
        return posting.once(
                201,
                body,
                () -> {
                    handovers.done(number(id), body.outcome());
                    return body;
                });
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,15}")) {
            throw new NotFound("handover", id);
        }
        return Long.parseLong(id);
    }
}
