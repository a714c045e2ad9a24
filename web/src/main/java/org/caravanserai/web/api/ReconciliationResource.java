package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.reconciliation.Reconciliation;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stock book and customs account, held against each other. */
@Path("/reconciliation")
@Tag(name = "Reconciliation")
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationResource {

    @Inject Reconciliation reconciliation;

    @GET
    @Allowed({MANAGER, INSPECTOR})
    @Operation(summary = "Compare the stock book with the customs account, lot by lot")
    public Reconciliation.Outcome compare(@QueryParam("facility") String facility) {
        return reconciliation.of(Query.value("facility", facility, FacilityCode::parse));
    }
}
