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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.inventory.permit.OperationRule;
import org.caravanserai.inventory.permit.OperationRules;
import org.caravanserai.inventory.permit.PermitOrder;
import org.caravanserai.inventory.permit.PermitShown;
import org.caravanserai.inventory.permit.PermitWithdrawals;
import org.caravanserai.inventory.permit.Permits;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Permits of customs for operations with goods, and the rules that say when one is needed. */
@Path("/")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PermitsResource {

    @Inject Permits permits;
    @Inject PermitWithdrawals withdrawals;
    @Inject OperationRules rules;
    @Inject Posting posting;

    public record RuleList(List<OperationRule> items) {}

    /** The number of a permit stands in the body, because customs write slashes into it. */
    public record Withdrawal(String number, String reason) {}

    @GET
    @Path("/permits")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The register of permits")
    public Page<PermitShown> list(@BeanParam Piece piece) {
        return piece.of(permits.list());
    }

    @POST
    @Path("/permits")
    @Allowed({CLERK, BROKER})
    @Operation(summary = "Write a permit down as customs gave it")
    public Response record(PermitOrder order) {
        if (order == null) {
            throw InvalidInput.of("number", "required");
        }
        return posting.once(201, order, () -> permits.record(order));
    }

    @POST
    @Path("/permits/withdrawals")
    @Allowed({CLERK, BROKER})
    @Operation(summary = "Nothing more may be done under the permit; what was done stands")
    public Response withdraw(Withdrawal which) {
        if (which == null) {
            throw InvalidInput.of("number", "required");
        }
        return posting.once(200, which, () -> withdrawals.withdraw(which.number(), which.reason()));
    }

    @POST
    @Path("/permits/withdrawals/reversals")
    @Allowed({CLERK, BROKER})
    @Operation(summary = "The withdrawal was a mistake: the permit holds again")
    public Response giveBack(Withdrawal which) {
        if (which == null) {
            throw InvalidInput.of("number", "required");
        }
        return posting.once(200, which, () -> withdrawals.giveBack(which.number(), which.reason()));
    }

    @GET
    @Path("/operation-rules")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Which operation needs a permit, since when and by what source")
    public RuleList rules() {
        return new RuleList(rules.all());
    }
}
