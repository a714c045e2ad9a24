package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.reconciliation.Reconciliation;
import org.caravanserai.web.reconciliation.ThreeColumns;
import org.caravanserai.web.reconciliation.ThreeWay;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stock book and customs account, held against each other. */
@Path("/reconciliation")
@Tag(name = "Reconciliation")
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationResource {

    @Inject Reconciliation reconciliation;
    @Inject ThreeWay threeWay;

    @GET
    @Allowed({MANAGER, INSPECTOR})
    @Operation(
            summary = "Compare the stock book with the customs account, lot by lot",
            description =
                    "As of now, as of a moment (asOf), or as of a moment as it was known at another"
                            + " (knownAt): stock, customs account and last count alike.")
    public Reconciliation.Outcome compare(
            @QueryParam("facility") String facility, @BeanParam TimesAsked times) {
        return reconciliation.of(
                Query.value("facility", facility, FacilityCode::parse), times.times());
    }

    @GET
    @Path("/lots/{lot}")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "A lot in three columns: goods seen, stock book, customs account")
    public ThreeColumns lot(@PathParam("lot") String lot, @BeanParam TimesAsked times) {
        return threeWay.lot(Query.named("lot", lot, LotId::parse), times.times());
    }

    @GET
    @Path("/bins/{facility}/{location}")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "All lots of a bin in three columns")
    public Page<ThreeColumns> bin(
            @PathParam("facility") String facility,
            @PathParam("location") String location,
            @BeanParam TimesAsked times) {
        return new Page<>(
                threeWay.bin(
                        Query.value("facility", facility, FacilityCode::parse),
                        location,
                        times.times()),
                null);
    }
}
