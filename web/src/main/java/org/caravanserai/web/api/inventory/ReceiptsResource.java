package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.inventory.receiving.ReceiptCount;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptPage;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptStatus;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.Receiving;
import org.caravanserai.inventory.receiving.Reopening;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Expected receipts, and the counts that are posted to them. */
@Path("/receipts")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {

    @Inject ReceiptView view;
    @Inject Receiving receiving;
    @Inject Reopening reopening;
    @Inject Posting posting;
    @Inject Problems problems;

    /** Why a receipt was closed too early. */
    public record ReopenBody(String reason) {}

    @GET
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "List receipts by facility, status and (part of) a container number")
    public ReceiptPage list(
            @QueryParam("facility") String facility,
            @QueryParam("status") String status,
            @QueryParam("container") String container,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        ReceiptFilter filter =
                new ReceiptFilter(
                        Query.value("facility", facility, FacilityCode::parse),
                        Query.choice("status", status, ReceiptStatus.class),
                        Query.text(container));
        return view.list(filter, Query.limit(limit), cursor);
    }

    @GET
    @Path("/{id}")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "A receipt with its lines, announced and counted, and its differences")
    public ReceiptShown get(@PathParam("id") String id) {
        return view.get(id);
    }

    @GET
    @Path("/{id}/postings")
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "The counts that were posted of a receipt, also those taken back",
            description =
                    "A count is taken back by the reversal of the movement with its id, as long as"
                            + " nothing was done with its goods.")
    public Page<ReceiptCount> counts(@PathParam("id") String id) {
        return new Page<>(view.counts(id), null);
    }

    @POST
    @Path("/{id}/reopening")
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Open a receipt that was closed too early",
            description =
                    "What it said was missing is withdrawn; the counts that were posted stand.")
    public Response reopen(@PathParam("id") String id, ReopenBody body) {
        return posting.once(201, body, () -> reopening.reopen(id, body.reason()));
    }

    @POST
    @Path("/{id}/postings")
    @Allowed(CLERK)
    @Operation(
            summary = "Post a count: each line becomes a lot in its bin, in temporary storage",
            description =
                    "A receipt may be posted in several parts; with \"final\" what is missing is a"
                            + " shortage. Line 0 stands for goods that no line announced; they need"
                            + " commodityCode and description.")
    public Response post(@PathParam("id") String id, CountBody body) {
        return posting.once(
                201, body, () -> PostedBody.of(receiving.post(id, body.sheet()), problems));
    }
}
