package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

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
import java.util.List;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holds on lots, containers, handling units, bins and owners. */
@Path("/holds")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoldsResource {

    @Inject HoldDesk desk;
    @Inject Posting posting;

    /** Why a hold is lifted. */
    public record ReasonBody(String reason) {}

    @GET
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "List holds, the latest first; lifted=true also those that were lifted")
    public Page<HoldDesk.Row> list(
            @QueryParam("q") String text,
            @QueryParam("lifted") String lifted,
            @BeanParam Piece piece) {
        boolean all = Query.asked("lifted", lifted);
        return piece.of((first, most) -> desk.list(text, all, Sieve.NONE, first, most));
    }

    @POST
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Hold a lot, a container, a handling unit, a bin or all goods of an owner")
    public Response hold(HoldOrder body) {
        return posting.once(
                201,
                body,
                () -> {
                    desk.hold(body);
                    return body;
                });
    }

    /** One hold on each of up to 1,000 lots. */
    public record HoldsBody(List<LotId> lots, HoldCode code, String reason, String ground) {}

    @POST
    @Path("/bulk")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Hold many lots, all or none; the lot that cannot be is named by its row")
    public Response holdAll(HoldsBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    desk.hold(
                            body.lots(),
                            new HoldOrder(
                                    null, null, null, body.code(), body.reason(), body.ground()));
                    return body;
                });
    }

    /** Which holds are lifted, and why. */
    public record LiftBody(List<Long> holds, String reason) {}

    @POST
    @Path("/bulk/lifting")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Lift many holds, all or none; the one that cannot be is named by its row")
    public Response liftAll(LiftBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    desk.lift(body.holds(), body.reason());
                    return body;
                });
    }

    @POST
    @Path("/{id}/lifting")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Lift a hold, with a reason")
    public Response lift(@PathParam("id") String id, ReasonBody body) {
        if (!id.matches("[0-9]{1,15}")) {
            throw new NotFound("hold", id);
        }
        return posting.once(
                201,
                body,
                () -> {
                    desk.lift(Long.parseLong(id), body.reason());
                    return body;
                });
    }
}
