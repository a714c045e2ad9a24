package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

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
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.reloading.ReloadKind;
import org.caravanserai.shipments.reloading.ReloadOrder;
import org.caravanserai.shipments.reloading.ReloadPosting;
import org.caravanserai.shipments.reloading.ReloadScans;
import org.caravanserai.shipments.reloading.ReloadView;
import org.caravanserai.shipments.reloading.Reloads;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scan lists: gauge change, loading of vessels and lorries, and checks of trains and vessels. */
@Path("/reload-lists")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReloadListsResource {

    @Inject Reloads reloads;
    @Inject ReloadScans scans;
    @Inject ReloadPosting ending;
    @Inject Posting posting;

    /** A list to be opened; a check names nothing to load onto. */
    public record ListBody(ReloadKind kind, FacilityCode facility, Carriage from, Carriage to) {}

    /** Either what a scanner read, or a container with its wagon. */
    public record ScanBody(String code, String container, String wagon) {}

    /** Mass and places after reloading, boxes 13 and 14 of the SMGS note. */
    public record WeightBody(String container, BigDecimal grossKg, BigDecimal packages) {}

    /** Containers and the wagons they should go on. */
    public record PlanBody(List<Planned> lines) {

        /** One of them. */
        public record Planned(String container, String wagon) {}

        String text() {
            if (lines == null) {
                throw InvalidInput.of("lines", "required");
            }
            return String.join(
                    "\n", lines.stream().map(l -> l.container() + " " + l.wagon()).toList());
        }
    }

    /** Why a list is taken back. */
    public record BackBody(String reason) {}

    @GET
    @Allowed(OPERATOR)
    @Operation(summary = "The scan lists, the newest first, without their rows")
    public Page<ReloadView> list(@QueryParam("q") String q, @BeanParam Piece piece) {
        return piece.of((first, most) -> reloads.list(Query.text(q), first, most));
    }

    @POST
    @Allowed(OPERATOR)
    @Operation(
            summary = "Open a scan list of the containers that came on a train or vessel",
            description = "The open list of the same train, place and target is answered again.")
    public Response open(ListBody body) {
        return posting.once(
                201,
                body,
                () ->
                        reloads.open(
                                new ReloadOrder(
                                        body.kind(), body.facility(), body.from(), body.to())));
    }

    @GET
    @Path("/{id}")
    @Allowed(OPERATOR)
    @Operation(summary = "A scan list with its rows and their differences")
    public ReloadView one(@PathParam("id") String id) {
        return reloads.one(known(id));
    }

    @POST
    @Path("/{id}/scans")
    @Allowed(OPERATOR)
    @Operation(summary = "Take a scan: a container, the wagon behind it, or both at once")
    public Response scan(@PathParam("id") String id, ScanBody body) {
        return posting.once(
                200,
                body,
                () ->
                        body.code() == null
                                ? scans.pair(known(id), body.container(), body.wagon())
                                : scans.scan(known(id), body.code()));
    }

    @POST
    @Path("/{id}/undo")
    @Allowed(OPERATOR)
    @Operation(summary = "Take the last scan back")
    public Response undo(@PathParam("id") String id) {
        return posting.once(200, id, () -> scans.undo(known(id)));
    }

    @POST
    @Path("/{id}/weights")
    @Allowed(OPERATOR)
    @Operation(summary = "Keep mass and places of a container after reloading")
    public Response weigh(@PathParam("id") String id, WeightBody body) {
        return posting.once(
                200,
                body,
                () -> scans.weigh(known(id), body.container(), body.grossKg(), body.packages()));
    }

    @POST
    @Path("/{id}/plan")
    @Allowed(OPERATOR)
    @Operation(summary = "Say which wagon each container should go on")
    public Response plan(@PathParam("id") String id, PlanBody body) {
        return posting.once(200, body, () -> scans.plan(known(id), body.text()));
    }

    @POST
    @Path("/{id}/parking")
    @Allowed(OPERATOR)
    @Operation(summary = "Lay a half done list aside")
    public Response park(@PathParam("id") String id) {
        return posting.once(
                200,
                id,
                () -> {
                    reloads.park(known(id));
                    return reloads.one(known(id));
                });
    }

    @POST
    @Path("/{id}/posting")
    @Allowed(OPERATOR)
    @Operation(summary = "End a list: its containers stand on what they were scanned with")
    public Response post(@PathParam("id") String id) {
        return posting.once(201, id, () -> ending.post(known(id)));
    }

    @POST
    @Path("/{id}/reversal")
    @Allowed(OPERATOR)
    @Operation(summary = "Take a posted list back, with a reason")
    public Response takeBack(@PathParam("id") String id, BackBody body) {
        return posting.once(201, body, () -> ending.takeBack(known(id), body.reason()));
    }

    private static long known(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException noId) {
            throw new NotFound("reload-list", id);
        }
    }
}
