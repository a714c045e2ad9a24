package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.customs.supervision.AccountTrail;
import org.caravanserai.customs.supervision.TrailLine;
import org.caravanserai.customs.supervision.TrailPlacement;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customs account of a lot: every line with before, moved and remaining. */
@Path("/accounts")
@Tag(name = "Customs")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject AccountTrail trail;

    /** The account of a lot. */
    public record AccountBody(LotId lot, List<TrailLine> lines, List<TrailPlacement> placements) {}

    @GET
    @Path("/{lot}")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The account of a lot from presentation to discharge")
    public AccountBody account(@PathParam("lot") String lot) {
        LotId wanted = Query.named("lot", lot, LotId::parse);
        return new AccountBody(wanted, trail.lines(wanted), trail.placements(wanted));
    }
}
