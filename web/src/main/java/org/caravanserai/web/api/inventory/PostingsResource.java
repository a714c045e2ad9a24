package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.inventory.ledger.PostingShown;
import org.caravanserai.inventory.ledger.PostingView;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was posted in the stock ledger, whatever act it was. */
@Path("/postings")
@Tag(name = "Warehouse")
@Produces(MediaType.APPLICATION_JSON)
public class PostingsResource {

    @Inject PostingView postings;

    @GET
    @Path("/{number}")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "A posting: lines, both times, who, why, its paper and its proof",
            description =
                    "The id of a movement is the number of its posting. \"facts\" says where the"
                            + " journal proves it; a place of the outside world begins with OUT:.")
    public PostingShown get(@PathParam("number") String number) {
        return postings.get(number);
    }
}
