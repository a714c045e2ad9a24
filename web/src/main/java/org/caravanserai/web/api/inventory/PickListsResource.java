package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.CLERK;
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
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.inventory.picking.PickDispatching;
import org.caravanserai.inventory.picking.PickListView;
import org.caravanserai.inventory.picking.PickLists;
import org.caravanserai.inventory.picking.PickOrder;
import org.caravanserai.inventory.picking.PickWork;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pick lists, from the preview to the gate pass. */
@Path("/pick-lists")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PickListsResource {

    @Inject PickLists lists;
    @Inject PickListView view;
    @Inject PickWork work;
    @Inject PickDispatching dispatching;
    @Inject PickBodies bodies;
    @Inject Posting posting;
    @Inject Problems problems;

    /** What was taken from a bin; with a reason the line is closed with less than was kept. */
    public record PickBody(String location, LotId lot, BigDecimal packages, String shortReason) {}

    /** Why a list is cancelled. */
    public record ReasonBody(String reason) {}

    /** What the goods leave on, and why lines that are still open stay here. */
    public record DispatchBody(String vehicle, String shortReason, Instant effectiveAt) {}

    @POST
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Make a pick list of released or re-export stock",
            description =
                    "With dryRun=true the answer (200) is a preview: which lot, from which bin and"
                            + " why this one, what is lacking, and what cannot be taken; nothing is"
                            + " kept. Without it the list is kept (201) and reserves what it"
                            + " names. Discharge is FIFO, FEFO or NAMED.")
    public Response make(@QueryParam("dryRun") String dryRun, PickRequestBody body) {
        return Query.asked("dryRun", dryRun)
                ? Response.ok(bodies.of(lists.preview(body.request()))).build()
                : posting.once(201, body, () -> bodies.of(lists.keep(body.request())));
    }

    @GET
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "List pick lists, the newest first; closed=true also those that are over")
    public Page<PickBodies.Kept> list(
            @QueryParam("facility") String facility,
            @QueryParam("closed") String closed,
            @BeanParam Piece piece) {
        FacilityCode site = Query.value("facility", facility, FacilityCode::parse);
        boolean over = Query.asked("closed", closed);
        return piece.of(
                (first, most) ->
                        view.list(site, over, first, most).stream().map(bodies::of).toList());
    }

    @GET
    @Path("/{number}")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "A pick list with its lines")
    public PickBodies.Kept get(@PathParam("number") String number) {
        return bodies.of(view.get(number));
    }

    @POST
    @Path("/{number}/picks")
    @Allowed(CLERK)
    @Operation(summary = "Count goods as fetched; the wrong bin or lot is refused with what is due")
    public Response pick(@PathParam("number") String number, PickBody body) {
        return posting.once(
                201,
                body,
                () ->
                        bodies.of(
                                work.pick(
                                        number,
                                        new PickOrder(
                                                body.location(),
                                                body.lot(),
                                                body.packages(),
                                                body.shortReason()))));
    }

    @POST
    @Path("/{number}/undo")
    @Allowed(CLERK)
    @Operation(summary = "Take back the last taking from a bin")
    public Response undo(@PathParam("number") String number) {
        return posting.once(201, number, () -> bodies.of(work.undo(number)));
    }

    @POST
    @Path("/{number}/parking")
    @Allowed(CLERK)
    @Operation(summary = "Lay the list down; what was fetched stays fetched")
    public Response park(@PathParam("number") String number) {
        return posting.once(201, number, () -> bodies.of(lists.park(number)));
    }

    @POST
    @Path("/{number}/taking")
    @Allowed(CLERK)
    @Operation(summary = "Take a parked list up, or over from somebody else")
    public Response take(@PathParam("number") String number) {
        return posting.once(201, number, () -> bodies.of(lists.take(number)));
    }

    @POST
    @Path("/{number}/cancellation")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Cancel a list; what it had reserved is free again")
    public Response cancel(@PathParam("number") String number, ReasonBody body) {
        return posting.once(201, body, () -> bodies.of(lists.cancel(number, body.reason())));
    }

    @POST
    @Path("/{number}/dispatch")
    @Allowed(CLERK)
    @Operation(summary = "Hand out what was fetched, under one gate pass")
    public Response dispatch(@PathParam("number") String number, DispatchBody body) {
        return posting.once(
                201,
                body,
                () ->
                        GatePassBody.of(
                                dispatching.dispatch(
                                        number,
                                        body.vehicle(),
                                        body.shortReason(),
                                        body.effectiveAt()),
                                problems));
    }
}
