package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.caravanserai.customs.loss.DemandView;
import org.caravanserai.customs.loss.Demands;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Duty that fell due because goods are missing. */
@Path("/duty-demands")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DutyDemandsResource {

    @Inject Demands demands;
    @Inject Posting posting;

    /** What customs said is owed for goods that were never under bond, in tenge. */
    public record AssessmentBody(BigDecimal amount, String document) {}

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "List demands, what is still owed first")
    public Page<DemandView> list(@BeanParam Piece piece) {
        return piece.of(demands.list());
    }

    @POST
    @Path("/{id}/assessment")
    @Allowed(BROKER)
    @Operation(summary = "Enter what customs assessed")
    public Response assess(@PathParam("id") String id, AssessmentBody body) {
        return posting.once(
                201, body, () -> demands.assess(read(id), body.amount(), body.document()));
    }

    @POST
    @Path("/{id}/payment")
    @Allowed(BROKER)
    @Operation(summary = "Pay from the owner's personal account; the guarantee is free again")
    public Response pay(@PathParam("id") String id) {
        return posting.once(201, id, () -> demands.pay(read(id)));
    }

    private static long read(String id) {
        if (!id.matches("[0-9]{1,15}")) {
            throw new NotFound("demand", id);
        }
        return Long.parseLong(id);
    }
}
