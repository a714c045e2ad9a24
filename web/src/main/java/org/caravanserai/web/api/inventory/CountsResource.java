package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.counting.CountKeeping;
import org.caravanserai.inventory.counting.CountReason;
import org.caravanserai.inventory.counting.CountRequest;
import org.caravanserai.inventory.counting.CountScanning;
import org.caravanserai.inventory.counting.CountSchedule;
import org.caravanserai.inventory.counting.CountScope;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of the warehouse, from opening to the posting of what differs. */
@Path("/counts")
@Tag(name = "Counting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CountsResource {

    @Inject Counts counts;
    @Inject CountKeeping keeping;
    @Inject CountScanning scanning;
    @Inject CountView view;
    @Inject CountSchedule schedule;
    @Inject Posting posting;
    @Inject Problems problems;

    /**
     * What was counted of a lot in a bin.
     *
     * @param more whether it adds to what was counted in this round already
     */
    public record EntryBody(LotId lot, String location, MeasuresAsked measures, Boolean more) {}

    /**
     * What is to be counted; blind unless told otherwise.
     *
     * @param effectiveAt when it was counted on paper, while the program was down
     */
    public record OpenBody(
            FacilityCode facility,
            CountScope scope,
            String value,
            Boolean blind,
            Instant effectiveAt) {}

    /**
     * A count that was handed in or posted.
     *
     * @param warnings what changed behind it, where it was counted at an earlier time
     */
    public record HandedIn(
            @JsonUnwrapped @JsonIgnoreProperties("warnings") CountShown count,
            List<ProblemBody.FieldError> warnings) {}

    /** A code as the scanner sent it, and what was chosen by the scans before. */
    public record ScannedBody(String code, LotId lot, String location, Boolean heard) {}

    /** Why a line differs. */
    public record ExplanationBody(Long line, CountReason reason, String note) {}

    /** Why a count is sent back or called off. */
    public record ReasonBody(String reason) {}

    @GET
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "List counts, the newest first; closed=true also those that are over")
    public Page<CountShown> list(
            @QueryParam("facility") String facility,
            @QueryParam("closed") String closed,
            @BeanParam Piece piece) {
        FacilityCode site = Query.value("facility", facility, FacilityCode::parse);
        boolean over = Query.asked("closed", closed);
        return piece.of((first, most) -> view.list(site, over, first, most));
    }

    @GET
    @Path("/schedule")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "Bins with goods, the one to be counted first on top")
    public Page<CountSchedule.Due> schedule(
            @QueryParam("facility") String facility, @BeanParam Piece piece) {
        return piece.of(schedule.list(Query.value("facility", facility, FacilityCode::parse)));
    }

    @POST
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Open a count of a zone, a bin, an owner or a lot against the book of now")
    public Response open(OpenBody body) {
        boolean blind = !Boolean.FALSE.equals(body.blind());
        CountRequest request =
                new CountRequest(
                        body.facility(), body.scope(), body.value(), blind, body.effectiveAt());
        return posting.once(201, body, () -> counts.open(request));
    }

    @GET
    @Path("/{number}")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "A count with its lines; while a blind one goes on, without the book")
    public CountShown get(@PathParam("number") String number) {
        return view.get(number);
    }

    @POST
    @Path("/{number}/entries")
    @Allowed(CLERK)
    @Operation(summary = "Write down what was counted of a lot in a bin")
    public Response count(@PathParam("number") String number, EntryBody body) {
        if (body.lot() == null) {
            throw InvalidInput.of("lot", "required");
        }
        return posting.once(
                201,
                body,
                () ->
                        keeping.count(
                                number,
                                body.lot(),
                                body.location(),
                                body.measures(),
                                Boolean.TRUE.equals(body.more())));
    }

    @POST
    @Path("/{number}/scans")
    @Allowed(CLERK)
    @Operation(
            summary = "Take a scan at a count: a bin, a lot, or packages such as +12",
            description =
                    "\"lot\", \"location\" and \"heard\" are what the answer to the scan before"
                            + " said. A lot scanned again is one package more.")
    public Response scan(@PathParam("number") String number, ScannedBody body) {
        if (Query.text(body.code()) == null) {
            throw InvalidInput.of("code", "required");
        }
        return posting.once(
                201,
                body,
                () ->
                        scanning.take(
                                number,
                                body.code(),
                                new CountScanning.Chosen(
                                        body.lot(),
                                        body.location(),
                                        !Boolean.FALSE.equals(body.heard()))));
    }

    @POST
    @Path("/{number}/undo")
    @Allowed(CLERK)
    @Operation(summary = "Take back the last figure that the caller wrote down in this round")
    public Response undo(@PathParam("number") String number) {
        return posting.once(201, number, () -> keeping.undo(number));
    }

    @POST
    @Path("/{number}/explanations")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Say why a line differs")
    public Response explain(@PathParam("number") String number, ExplanationBody body) {
        if (body.line() == null) {
            throw InvalidInput.of("line", "required");
        }
        return posting.once(
                201, body, () -> counts.explain(number, body.line(), body.reason(), body.note()));
    }

    @POST
    @Path("/{number}/parking")
    @Allowed(CLERK)
    @Operation(summary = "Lay the sheet down; what was counted stays")
    public Response park(@PathParam("number") String number) {
        return posting.once(201, number, () -> counts.park(number));
    }

    @POST
    @Path("/{number}/taking")
    @Allowed(CLERK)
    @Operation(summary = "Take a parked sheet up, or over from somebody else")
    public Response take(@PathParam("number") String number) {
        return posting.once(201, number, () -> counts.take(number));
    }

    @POST
    @Path("/{number}/hand-in")
    @Allowed(CLERK)
    @Operation(summary = "Hand the sheet in: a recount, an approval or the posting follows")
    public Response handIn(@PathParam("number") String number) {
        return posting.once(201, number, () -> told(counts.handIn(number)));
    }

    private HandedIn told(CountShown count) {
        return new HandedIn(count, problems.errors(count.warnings()));
    }

    @POST
    @Path("/{number}/approval")
    @Allowed(MANAGER)
    @Operation(summary = "Post the differences; not for somebody who counted any of it")
    public Response approve(@PathParam("number") String number) {
        return posting.once(201, number, () -> told(counts.approve(number)));
    }

    @POST
    @Path("/{number}/recount")
    @Allowed(MANAGER)
    @Operation(summary = "Send what differs back to be counted once more")
    public Response recount(@PathParam("number") String number, ReasonBody body) {
        return posting.once(201, body, () -> counts.sendBack(number, body.reason()));
    }

    @POST
    @Path("/{number}/cancellation")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "Call the count off; nothing is posted")
    public Response cancel(@PathParam("number") String number, ReasonBody body) {
        return posting.once(201, body, () -> counts.cancel(number, body.reason()));
    }
}
