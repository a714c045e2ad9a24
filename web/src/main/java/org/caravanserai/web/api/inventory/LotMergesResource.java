package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.CLERK;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.inventory.regrouping.Regrouping;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several lots that become one. */
@Path("/lot-merges")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LotMergesResource {

    @Inject Regrouping regrouping;
    @Inject Posting posting;
    @Inject Problems problems;

    @POST
    @Allowed(CLERK)
    @Operation(
            summary = "Make one lot of several of like goods that lie at one place",
            description =
                    "Like goods are of one owner, commodity, consignment line and container, under"
                            + " one declaration item and term. Undone like a movement.")
    public Response merge(RegroupingResource.Body body) {
        return posting.once(
                201,
                RegroupingResource.given(body),
                () -> RegroupingResource.done(regrouping.merge(body.order(body.lots())), problems));
    }
}
