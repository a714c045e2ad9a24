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
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Goods handed out under a gate pass. */
@Path("/dispatches")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DispatchesResource {

    @Inject Dispatching dispatching;
    @Inject GatePasses passes;
    @Inject Posting posting;
    @Inject Prints prints;
    @Inject Problems problems;

    @POST
    @Allowed(CLERK)
    @Operation(
            summary = "Hand goods out, if released or re-export stock covers every line",
            description =
                    "The gate pass is undone by the reversal of the movement with its id. A refusal"
                            + " names each line that lacks something.")
    public Response dispatch(DispatchBody body) {
        return posting.once(
                201, body, () -> GatePassBody.of(dispatching.dispatch(body.order()), problems));
    }

    @GET
    @Path("/{number}")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "A gate pass by its number")
    public GatePassBody get(@PathParam("number") String number) {
        return GatePassBody.of(passes.get(number), problems);
    }

    @GET
    @Path("/{number}")
    @Produces("application/pdf;qs=0.4")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "The same on paper, in two languages (languages=kk,ru)")
    public Response print(
            @PathParam("number") String number, @QueryParam("languages") String languages) {
        return prints.paper("gate-pass", Asked.of(number), languages);
    }
}
