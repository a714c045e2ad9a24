package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.inventory.takeover.TakeOverDesk;
import org.caravanserai.inventory.takeover.TakeOverResult;
import org.caravanserai.inventory.takeover.TakeOverRow;
import org.caravanserai.inventory.takeover.TakeOverShown;
import org.caravanserai.inventory.takeover.TakeOvers;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.caravanserai.web.takeover.TakeOverSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Goods that were under bond before the house opened, taken over from a sheet. */
@Path("/take-overs")
@Tag(name = "Take-over")
@Produces(MediaType.APPLICATION_JSON)
public class TakeOversResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject TakeOverDesk desk;
    @Inject TakeOvers acts;
    @Inject Posting posting;
    @Inject Messages messages;
    @Inject CurrentActor actor;

    /** What is wrong with a cell. */
    public record Rejected(Integer row, String field, String code, String message) {}

    /** What a sheet came to; no number where nothing was taken. */
    public record TakeOverBody(
            String number,
            int rows,
            List<LotId> lots,
            Measures measures,
            Money suspended,
            List<Rejected> rejected) {}

    @GET
    @Allowed({MANAGER, ADMINISTRATOR, INSPECTOR})
    @Operation(summary = "List take-overs, the newest first")
    public Page<TakeOverShown> list(@BeanParam Piece piece) {
        return piece.of(acts.list());
    }

    @GET
    @Path("/template")
    @Produces({"text/csv", XLSX})
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "The empty sheet: CSV, or XLSX where that is asked for")
    public Response template(@QueryParam("form") String form) {
        return "xlsx".equals(form)
                ? Response.ok(TakeOverSheet.xlsx(), XLSX).build()
                : Response.ok(TakeOverSheet.csv(), "text/csv; charset=UTF-8").build();
    }

    @POST
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Take a sheet over: all rows or none",
            description =
                    "200 for a dry run, which tries everything in all rooms and keeps nothing; 201"
                        + " when taken; 422 with every wrong cell otherwise. The same sheet again"
                        + " is the same take-over.")
    public Response take(
            @QueryParam("facility") String facility,
            @QueryParam("dryRun") String dryRun,
            InputStream file)
            throws IOException {
        boolean only = Query.asked("dryRun", dryRun);
        byte[] whole = file.readNBytes(TakeOverSheet.MOST_BYTES + 1);
        String print = Sha256.hex(new String(whole, StandardCharsets.ISO_8859_1));
        FacilityCode site = Query.value("facility", facility, FacilityCode::parse);
        List<TakeOverRow> rows = TakeOverSheet.read(whole);
        if (only) {
            return Response.ok(body(desk.tried(site, rows, print))).build();
        }
        return posting.sheet(
                print,
                () -> desk.take(site, rows, print),
                result -> !result.rejected().isEmpty(),
                this::body);
    }

    private TakeOverBody body(TakeOverResult result) {
        return new TakeOverBody(
                result.number(),
                result.rows(),
                result.lots(),
                result.measures(),
                result.suspended(),
                result.rejected().stream()
                        .map(
                                problem ->
                                        new Rejected(
                                                problem.row(),
                                                problem.field(),
                                                problem.code(),
                                                messages.text(
                                                        actor.get().language(),
                                                        problem.code(),
                                                        problem.args().toArray())))
                        .toList());
    }

    @POST
    @Path("/{number}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Give a take-over back as a whole, while nothing was done with its goods",
            description =
                    "\"effectiveAt\" is since when it is no longer so, not before it was taken"
                            + " over; without it, now.")
    public Response reverse(@PathParam("number") String number, MovementsResource.BackBody body) {
        return posting.once(
                201, body, () -> acts.reverse(number, body.reason(), body.effectiveAt()));
    }
}
