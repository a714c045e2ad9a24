package org.caravanserai.web.api.inventory;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.caravanserai.inventory.gate.GateReturns;
import org.caravanserai.inventory.gate.GateStanding;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A gate pass at the gate: its goods leave, and may come back. */
@Path("/gate-passes/{number}")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GatePassesResource {

    @Inject GateReturns returns;
    @Inject Posting posting;

    /**
     * Why goods are to come back.
     *
     * @param effectiveAt when they did; none for the moment of the approval
     */
    public record ReturnBody(String reason, Instant effectiveAt) {}

    @GET
    @Path("/gate")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "Whether the goods have left the gate, and who asked for their return")
    public GateStanding standing(@PathParam("number") String number) {
        return returns.of(number);
    }

    @POST
    @Path("/exit")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Note that the vehicle passed the gate")
    public Response left(@PathParam("number") String number, @QueryParam("leftAt") String leftAt) {
        Instant at = Query.instant("leftAt", leftAt);
        return answer(number, number + leftAt, () -> returns.left(number, at));
    }

    @POST
    @Path("/return")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Ask that goods which left come back")
    public Response ask(@PathParam("number") String number, ReturnBody body) {
        return answer(number, body, () -> returns.ask(number, body.reason(), body.effectiveAt()));
    }

    @POST
    @Path("/return/approval")
    @Allowed(MANAGER)
    @Operation(summary = "The goods are back: the dispatch is mirrored; not for who asked")
    public Response approve(@PathParam("number") String number) {
        return answer(number, number, () -> returns.approve(number));
    }

    @POST
    @Path("/return/rejection")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "The goods stay out, says a manager or who asked for their return")
    public Response reject(@PathParam("number") String number) {
        return answer(number, number, () -> returns.reject(number));
    }

    private Response answer(String number, Object request, Runnable work) {
        return posting.once(
                201,
                request,
                () -> {
                    work.run();
                    return returns.of(number);
                });
    }
}
