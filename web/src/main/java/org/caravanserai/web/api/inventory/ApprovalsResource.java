package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.util.List;
import org.caravanserai.inventory.handling.ReversalAsked;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.approval.Approvals;
import org.caravanserai.web.approval.Waiting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a second person, and the reversals among it. */
@Path("/")
@Tag(name = "Approvals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject Approvals approvals;
    @Inject ReversalDesk reversals;
    @Inject Problems problems;
    @Inject Posting posting;

    /** Why a posting stands. */
    public record ReasonBody(String reason) {}

    /**
     * A request that was granted.
     *
     * @param reversedBy the mirrored posting
     * @param warnings what speaks against the bins the goods are in again, and what changed behind
     *     it, where it was asked for an earlier time
     */
    public record Granted(
            @JsonUnwrapped ReversalAsked asked,
            String reversedBy,
            List<ProblemBody.FieldError> warnings) {}

    @GET
    @Path("/approvals")
    @Allowed(MANAGER)
    @Operation(
            summary = "All that waits for a second person, what waits longest first",
            description =
                    "Counts, acts and their reversals, gate returns, reversals of postings, and"
                            + " goods held because their release was revoked. \"own\" means that"
                            + " the caller asked, and may not decide.")
    public Page<Waiting> waiting(@BeanParam Piece piece) {
        return piece.of(approvals.waiting());
    }

    @GET
    @Path("/reversal-requests/{number}")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "A wish to take a posting back, and what became of it")
    public ReversalAsked get(@PathParam("number") String number) {
        return reversals.get(number);
    }

    @POST
    @Path("/reversal-requests/{number}/approval")
    @Allowed(MANAGER)
    @Operation(summary = "Take the posting back; not for who asked or posted")
    public Response approve(@PathParam("number") String number) {
        return posting.once(201, number, () -> granted(reversals.approve(number)));
    }

    private Granted granted(ReversalDesk.Outcome outcome) {
        return new Granted(
                outcome.request(),
                outcome.posting().number(),
                problems.errors(outcome.posting().warnings()));
    }

    @POST
    @Path("/reversal-requests/{number}/rejection")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Let the posting stand: a manager does, or who asked for the contrary")
    public Response reject(@PathParam("number") String number, ReasonBody body) {
        return posting.once(201, body, () -> reversals.reject(number, body.reason()));
    }
}
