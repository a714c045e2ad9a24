package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.shipments.transport.VesselView;
import org.caravanserai.shipments.transport.Vessels;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Vessels and ferries with their calls and what they carried. */
@Path("/vessels")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class VesselsResource {

    @Inject Vessels vessels;

    @GET
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Vessels that carried containers, those boarded last first")
    public Page<VesselView> list(@QueryParam("q") String q, @BeanParam Piece piece) {
        return piece.of((first, most) -> vessels.list(Query.text(q), first, most));
    }

    @GET
    @Path("/{name}")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "A vessel with its calls and its containers, those aboard first")
    public VesselView.Sheet one(@PathParam("name") String name) {
        return vessels.one(name);
    }
}
