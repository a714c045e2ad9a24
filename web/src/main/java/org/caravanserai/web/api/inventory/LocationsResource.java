package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.inventory.handling.BinAdvice;
import org.caravanserai.inventory.handling.PutAwayAdvice;
import org.caravanserai.inventory.ledger.PlanBin;
import org.caravanserai.inventory.ledger.WarehousePlan;
import org.caravanserai.inventory.warehouse.BinSheetResult;
import org.caravanserai.inventory.warehouse.BinSheets;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.api.TimesAsked;
import org.caravanserai.web.imports.BinImports;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.caravanserai.web.sheet.SheetRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bins of the warehouses and how full they are. */
@Path("/locations")
@Tag(name = "Warehouse")
@Produces(MediaType.APPLICATION_JSON)
public class LocationsResource {

    @Inject PutAwayAdvice advice;
    @Inject WarehousePlan plan;
    @Inject BinSheets sheets;
    @Inject BinImports imports;
    @Inject Posting posting;
    @Inject Problems problems;

    @GET
    @Allowed({CLERK, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "List bins with what they may hold and how full they are",
            description =
                    "\"fill\" is the share of the capacity that is taken, 0 to 1. \"BONDED\" among"
                            + " \"suitable\" means that goods under customs supervision may lie"
                            + " there. \"asOf\" and \"knownAt\" as in the list of stock: how full"
                            + " bins were then; what they may hold is told as it is laid down now.")
    public Page<Location> list(
            @QueryParam("facility") String facility,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @BeanParam TimesAsked times) {
        int most = Query.limit(limit);
        List<Location> found =
                plan.locations(
                        Query.value("facility", facility, FacilityCode::parse),
                        most + 1,
                        key(Query.text(cursor)),
                        times.times());
        if (found.size() <= most) {
            return new Page<>(found, null);
        }
        Location last = found.get(most - 1);
        return new Page<>(found.subList(0, most), last.facility() + " " + last.location());
    }

    /** A bin with what lies in it under each status. */
    public record PlanBody(
            String location,
            String zone,
            BigDecimal fill,
            long lots,
            Map<StockStatus, BigDecimal> grossKg) {

        static PlanBody of(PlanBin bin) {
            return new PlanBody(
                    bin.bin().location(), bin.bin().zone(), bin.fill(), bin.lots(), bin.grossKg());
        }
    }

    @GET
    @Path("/plan")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(
            summary = "The bins of a warehouse with what lies in them, now or as of a moment",
            description = "\"asOf\" and \"knownAt\" as in the list of stock.")
    public Page<PlanBody> plan(
            @QueryParam("facility") String facility,
            @BeanParam TimesAsked times,
            @BeanParam Piece piece) {
        FacilityCode site = Query.value("facility", facility, FacilityCode::parse);
        if (site == null) {
            throw InvalidInput.of("facility", "required");
        }
        return piece.of(plan.of(site, times.times()).stream().map(PlanBody::of).toList());
    }

    /** Where goods could lie, and why not elsewhere. */
    public record AdviceBody(List<SuggestedBin> suggestions, List<ExcludedBins> excluded) {}

    /** A bin that may hold the goods and has room. */
    public record SuggestedBin(
            String location, String zone, PlaceKind kind, BigDecimal roomKg, String why) {}

    /** Bins that one rule excludes: its code, how many, and what it says of the first. */
    public record ExcludedBins(String rule, int bins, String example) {}

    @GET
    @Path("/suggestions")
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Where a lot could be put, the best bin first, each with its reason",
            description =
                    "\"from\" is the bin it is to leave, \"packages\" how many of it. Rules that"
                            + " exclude bins are named with how many they exclude.")
    public AdviceBody suggestions(
            @QueryParam("lot") String lot,
            @QueryParam("from") String from,
            @QueryParam("packages") String packages,
            @QueryParam("limit") String limit) {
        LotId id = Query.value("lot", lot, LotId::parse);
        if (id == null) {
            throw InvalidInput.of("lot", "required");
        }
        int most = Query.limit(limit);
        BinAdvice said =
                advice.of(id, Query.text(from), Query.packages("packages", packages), most);
        return new AdviceBody(
                said.suggestions().stream()
                        .map(
                                bin ->
                                        new SuggestedBin(
                                                bin.location(),
                                                bin.zone(),
                                                bin.kind(),
                                                bin.roomKg(),
                                                text(bin.why())))
                        .toList(),
                said.excluded().stream()
                        .map(out -> new ExcludedBins(out.rule(), out.bins(), text(out.example())))
                        .toList());
    }

    private String text(Problem problem) {
        return problems.errors(List.of(problem)).get(0).message();
    }

    /** Bins by column, as in the sheet. */
    public record BinsBody(FacilityCode facility, List<Map<String, String>> bins) {}

    /** What a sheet of bins came to. */
    public record LoadedBody(
            int rows, int added, int changed, List<ProblemBody.FieldError> rejected) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({ADMINISTRATOR, MANAGER})
    @Operation(
            summary =
                    "Lay down bins, or redefine them; dryRun=true only says what would come of it",
            description =
                    "200 for a dry run, 201 when kept, 422 with the same body when a row is"
                            + " refused: then nothing is kept.")
    public Response lay(@QueryParam("dryRun") String dryRun, BinsBody body) {
        if (body.facility() == null) {
            throw InvalidInput.of("facility", "required");
        }
        List<Map<String, String>> rows = body.bins() == null ? List.of() : body.bins();
        if (rows.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.of("bins[" + rows.indexOf(null) + "]", "required");
        }
        return loaded(body.facility(), rows, Query.asked("dryRun", dryRun), body);
    }

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Allowed({ADMINISTRATOR, MANAGER})
    @Operation(summary = "The same from a sheet (CSV or XLSX) whose first line names the columns")
    public Response lay(
            @QueryParam("facility") String facility,
            @QueryParam("dryRun") String dryRun,
            byte[] sheet) {
        FacilityCode site = Query.value("facility", facility, FacilityCode::parse);
        if (site == null) {
            throw InvalidInput.of("facility", "required");
        }
        List<Map<String, String>> rows = SheetRows.read(sheet);
        return loaded(site, rows, Query.asked("dryRun", dryRun), rows);
    }

    private Response loaded(
            FacilityCode site, List<Map<String, String>> rows, boolean dryRun, Object request) {
        if (dryRun) {
            BinSheetResult tried = sheets.load(site, rows, true);
            return Response.status(tried.rejected().isEmpty() ? 200 : 422)
                    .entity(body(tried))
                    .build();
        }
        return posting.sheet(
                Sha256.hex(Json.write(request)),
                () -> imports.load(site, rows),
                result -> !result.rejected().isEmpty(),
                this::body);
    }

    private LoadedBody body(BinSheetResult result) {
        return new LoadedBody(
                result.rows(),
                result.added(),
                result.changed(),
                problems.errors(result.rejected()));
    }

    private static Location.Key key(String cursor) {
        if (cursor == null) {
            return null;
        }
        int blank = cursor.indexOf(' ');
        try {
            FacilityCode facility = FacilityCode.parse(cursor.substring(0, Math.max(blank, 0)));
            return new Location.Key(facility, cursor.substring(blank + 1));
        } catch (InvalidValue e) {
            throw InvalidInput.of("cursor", "cursor-unknown");
        }
    }
}
