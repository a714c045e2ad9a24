package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActOrder;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.ActState;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Acts of destruction, loss, natural loss and refusal, proposed by one and approved by another. */
@Path("/acts")
@Tag(name = "Counting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActsResource {

    @Inject Acts acts;
    @Inject ActBook book;
    @Inject Posting posting;
    @Inject Problems problems;
    @Inject Prints prints;

    /** Why an act is rejected or taken back. */
    public record ReasonBody(String reason) {}

    /**
     * An act that was posted.
     *
     * @param warnings what changed behind it, where it was posted for an earlier time
     */
    public record Approved(
            @JsonUnwrapped @JsonIgnoreProperties("warnings") ActShown act,
            List<ProblemBody.FieldError> warnings) {}

    @GET
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "List acts: those that wait for somebody first, then the newest")
    public Page<ActShown> list(
            @QueryParam("facility") String facility,
            @QueryParam("state") String state,
            @BeanParam Piece piece) {
        FacilityCode site = Query.value("facility", facility, FacilityCode::parse);
        ActState wanted = Query.choice("state", state, ActState.class);
        return piece.of((first, most) -> book.list(site, wanted, first, most));
    }

    @GET
    @Path("/{number}")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "An act")
    public ActShown get(@PathParam("number") String number) {
        return book.get(number);
    }

    @GET
    @Path("/{number}")
    @Produces("application/pdf;qs=0.4")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same on paper, in two languages (languages=kk,ru)")
    public Response print(
            @PathParam("number") String number, @QueryParam("languages") String languages) {
        return prints.paper("stock-act", Asked.of(number), languages);
    }

    @POST
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Propose an act that takes goods off the books",
            description =
                    "DESTRUCTION, LOSS and REFUSAL need the permit or recognition of customs;"
                            + " NATURAL_LOSS is bounded by its norm. Nothing is posted before a"
                            + " manager other than who proposed it approves.")
    public Response propose(ActOrder body) {
        return posting.once(201, body, () -> acts.propose(body));
    }

    @POST
    @Path("/{number}/approval")
    @Allowed(MANAGER)
    @Operation(summary = "Post the act: stock, customs account, placement, duty and guarantee")
    public Response approve(@PathParam("number") String number) {
        return posting.once(201, number, () -> warned(acts.approve(number)));
    }

    private Approved warned(ActShown act) {
        return new Approved(act, problems.errors(act.warnings()));
    }

    @POST
    @Path("/{number}/rejection")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Reject a proposed act: a manager does, or who proposed it")
    public Response reject(@PathParam("number") String number, ReasonBody body) {
        return posting.once(201, body, () -> acts.reject(number, body.reason()));
    }

    @POST
    @Path("/{number}/reversal")
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Ask to take the act back",
            description =
                    "\"effectiveAt\" is since when it is no longer so, not before it happened;"
                            + " without it, the moment of the approval.")
    public Response reverse(@PathParam("number") String number, MovementsResource.BackBody body) {
        return posting.once(
                201, body, () -> acts.proposeBack(number, body.reason(), body.effectiveAt()));
    }

    @POST
    @Path("/{number}/reversal/approval")
    @Allowed(MANAGER)
    @Operation(summary = "Mirror the act back; not for who asked for it")
    public Response approveReversal(@PathParam("number") String number) {
        return posting.once(201, number, () -> warned(acts.approveBack(number)));
    }

    @POST
    @Path("/{number}/reversal/rejection")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Let the act stand: a manager does, or who asked for the contrary")
    public Response keep(@PathParam("number") String number) {
        return posting.once(201, number, () -> acts.keep(number));
    }
}
