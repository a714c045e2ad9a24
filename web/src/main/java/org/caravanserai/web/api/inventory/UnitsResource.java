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
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.PrintShown;
import org.caravanserai.inventory.unit.CarryOrder;
import org.caravanserai.inventory.unit.UnitOrder;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.UnitView;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.api.TimesAsked;
import org.caravanserai.web.document.LabelForm;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handling units: pallets and what else has a number of its own, with their labels. */
@Path("/handling-units")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    @Inject Units units;
    @Inject UnitView view;
    @Inject PrintLog log;
    @Inject Prints prints;
    @Inject Posting posting;
    @Inject Problems problems;

    /**
     * A unit after an act.
     *
     * @param warnings what changed behind it, where it was done at an earlier time
     */
    public record Done(
            @JsonUnwrapped @JsonIgnoreProperties("warnings") UnitShown unit,
            List<ProblemBody.FieldError> warnings) {}

    private Done done(UnitShown unit) {
        return new Done(unit, problems.errors(unit.warnings()));
    }

    /**
     * Why a unit gets a new number.
     *
     * @param effectiveAt since when it carries it; none for now
     */
    public record Relabelled(String reason, String permit, Instant effectiveAt) {}

    public record Copies(List<PrintShown> items) {}

    @GET
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "Handling units by a part of their number or bin, the latest first")
    public Page<UnitShown> list(
            @QueryParam("q") String text, @BeanParam TimesAsked times, @BeanParam Piece piece) {
        String part = Query.text(text) == null ? "" : Query.text(text);
        return piece.of((first, most) -> view.list(part, times.times(), first, most));
    }

    @POST
    @Allowed(CLERK)
    @Operation(
            summary = "Make a unit with a number of its own, and put goods of its place on it",
            description =
                    "Goods on a unit are moved, handed out and counted by naming its SSCC where a"
                            + " location is asked for.")
    public Response make(UnitOrder order) {
        if (order == null) {
            throw InvalidInput.of("facility", "required");
        }
        return posting.once(201, order, () -> done(units.make(order)));
    }

    @GET
    @Path("/{sscc}")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(
            summary =
                    "A unit with what lies on it, or lay on it at a moment; also by an old number")
    public UnitShown get(@PathParam("sscc") String sscc, @BeanParam TimesAsked times) {
        return view.get(sscc, times.times());
    }

    @POST
    @Path("/{sscc}/moves")
    @Allowed(CLERK)
    @Operation(summary = "Carry a unit with everything on it to a bin or onto another unit")
    public Response move(@PathParam("sscc") String sscc, CarryOrder carried) {
        if (carried == null) {
            throw InvalidInput.of("to", "required");
        }
        return posting.once(201, carried, () -> done(units.move(sscc, carried)));
    }

    @POST
    @Path("/{sscc}/labels")
    @Allowed(CLERK)
    @Operation(summary = "Give a unit a new number; under a permit where its goods need one")
    public Response relabel(@PathParam("sscc") String sscc, Relabelled relabelled) {
        if (relabelled == null) {
            throw InvalidInput.of("reason", "required");
        }
        return posting.once(
                201,
                relabelled,
                () ->
                        units.relabel(
                                sscc,
                                relabelled.reason(),
                                relabelled.permit(),
                                relabelled.effectiveAt()));
    }

    @GET
    @Path("/{sscc}/label")
    @Produces("application/pdf")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "The label; a series with commas between the numbers")
    public Response pdf(
            @PathParam("sscc") String sscc,
            @QueryParam("size") String size,
            @QueryParam("languages") String languages) {
        return prints.labels(sscc, Query.text(size), LabelForm.PDF, languages);
    }

    @GET
    @Path("/{sscc}/label")
    @Produces("application/vnd.zebra-zpl;qs=0.5")
    @Allowed({CLERK, MANAGER})
    @Operation(summary = "The same for a Zebra printer")
    public Response zpl(
            @PathParam("sscc") String sscc,
            @QueryParam("size") String size,
            @QueryParam("languages") String languages) {
        return prints.labels(sscc, Query.text(size), LabelForm.ZPL, languages);
    }

    @GET
    @Path("/{sscc}/prints")
    @Allowed({CLERK, MANAGER, INSPECTOR})
    @Operation(summary = "Who printed the label of a unit and when")
    public Copies copies(@PathParam("sscc") String sscc) {
        return new Copies(log.of("unit-label", view.get(sscc).sscc().value()));
    }
}
