package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.inventory.regrouping.Lineage;
import org.caravanserai.inventory.regrouping.RegroupOrder;
import org.caravanserai.inventory.regrouping.Regrouped;
import org.caravanserai.inventory.regrouping.Regrouping;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A lot that is divided or repacked, and the family that comes of it. */
@Path("/lots/{lot}")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegroupingResource {

    @Inject Regrouping regrouping;
    @Inject Lineage lineage;
    @Inject LotCourse lots;
    @Inject Posting posting;
    @Inject Problems problems;

    /**
     * What is to be done with lots where they lie.
     *
     * @param lots to merge
     * @param parts to divide: packages of each new lot
     * @param permit null to take one that fits
     * @param effectiveAt when it was done; null for now
     */
    public record Body(
            List<LotId> lots,
            String location,
            StockStatus status,
            List<BigDecimal> parts,
            BigDecimal packages,
            String packageKind,
            String permit,
            String note,
            Instant effectiveAt) {

        RegroupOrder order(List<LotId> of) {
            return new RegroupOrder(
                    of, location, status, parts, packages, packageKind, permit, note, effectiveAt);
        }
    }

    /**
     * What came of it.
     *
     * @param warnings what changed behind it, where it was done at an earlier time
     */
    public record Done(
            @JsonUnwrapped @JsonIgnoreProperties("warnings") Regrouped regrouped,
            List<ProblemBody.FieldError> warnings) {}

    /** The links of a lot's family, the oldest first. */
    public record Family(LotId lot, List<Lineage.Link> links) {}

    @POST
    @Path("/splits")
    @Allowed(CLERK)
    @Operation(
            summary = "Divide a lot where it lies; the last part takes what rounding leaves",
            description =
                    "Undone by the reversal of the movement with the answered id. Refused while"
                            + " held, for what is reserved, and without the permit that the"
                            + " operation needs.")
    public Response split(@PathParam("lot") String lot, Body body) {
        LotId id = LotId.parse(lot);
        return posting.once(
                201, given(body), () -> done(regrouping.split(body.order(List.of(id)))));
    }

    @POST
    @Path("/repackings")
    @Allowed(CLERK)
    @Operation(summary = "Repack a lot into another number or kind of packages")
    public Response repack(@PathParam("lot") String lot, Body body) {
        LotId id = LotId.parse(lot);
        return posting.once(
                201, given(body), () -> done(regrouping.repack(body.order(List.of(id)))));
    }

    private Done done(Regrouped regrouped) {
        return done(regrouped, problems);
    }

    static Done done(Regrouped regrouped, Problems problems) {
        return new Done(regrouped, problems.errors(regrouped.warnings()));
    }

    static Body given(Body body) {
        if (body == null) {
            throw InvalidInput.of("location", "required");
        }
        return body;
    }

    @GET
    @Path("/family")
    @Allowed({CLERK, MANAGER, BROKER, INSPECTOR})
    @Operation(summary = "What a lot came from and what became of it")
    public Family family(@PathParam("lot") String lot) {
        LotId id = lots.lot(LotId.parse(lot)).id();
        return new Family(id, lineage.around(id));
    }
}
