package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.inventory.counting.Counting;
import org.caravanserai.inventory.handling.KeepingDesk;
import org.caravanserai.inventory.handling.KeepingOrder;
import org.caravanserai.inventory.handling.KeepingShown;
import org.caravanserai.inventory.holding.HoldShown;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.inventory.ledger.Hands;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holds on a lot, and counts of it. */
@Path("/lots/{lot}")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LotsResource {

    @Inject Holding holding;
    @Inject LotCourse course;
    @Inject Counting counting;
    @Inject KeepingDesk keepings;
    @Inject Posting posting;

    /** Why a hold is placed or lifted. */
    public record ReasonBody(String reason) {}

    /** What was counted of the lot in a bin. */
    public record CountedBody(String location, Measures measures) {}

    @GET
    @Path("/holds")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary =
                    "Holds of the lot, its container and owner, and those standing on units and"
                            + " bins where it lies, the latest first")
    public Page<HoldShown> holds(@PathParam("lot") String lot) {
        return new Page<>(holding.of(known(lot)), null);
    }

    @POST
    @Path("/holds")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Hold the lot: it can then not be moved, declared or handed out")
    public Response hold(@PathParam("lot") String lot, ReasonBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    holding.hold(known(lot), body.reason());
                    return holds(lot);
                });
    }

    @POST
    @Path("/holds/lifting")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Lift the warehouse's own hold of the lot")
    public Response lift(@PathParam("lot") String lot, ReasonBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    holding.lift(known(lot), body.reason());
                    return holds(lot);
                });
    }

    @GET
    @Path("/reservations")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary =
                    "What is reserved of the lot now: for which declaration, pick list or act, and"
                            + " where")
    public Page<Hands.Hand> reservations(@PathParam("lot") String lot) {
        return new Page<>(course.hands(known(lot)), null);
    }

    @GET
    @Path("/keeping")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "How the lot is to be kept, and where it lies and should not")
    public KeepingShown keeping(@PathParam("lot") String lot) {
        return keepings.of(known(lot));
    }

    @POST
    @Path("/keeping")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Correct class of dangerous goods and temperature by the lot's papers")
    public Response keep(@PathParam("lot") String lot, KeepingOrder body) {
        return posting.once(201, body, () -> keepings.correct(known(lot), body));
    }

    @POST
    @Path("/counts")
    @Allowed(CLERK)
    @Operation(summary = "Record what was counted of the lot in a bin; it changes no stock")
    public Response count(@PathParam("lot") String lot, CountedBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    if (body.measures() == null) {
                        throw InvalidInput.of("measures", "required");
                    }
                    counting.count(known(lot), body.location(), body.measures());
                    return body;
                });
    }

    private static LotId known(String given) {
        try {
            return LotId.parse(given);
        } catch (InvalidValue e) {
            throw new NotFound("lot", given);
        }
    }
}
