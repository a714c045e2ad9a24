package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeMovement;
import org.caravanserai.customs.guarantee.GuaranteeMovements;
import org.caravanserai.customs.guarantee.GuaranteePast;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.guarantee.Headroom;
import org.caravanserai.customs.guarantee.HeadroomDay;
import org.caravanserai.customs.guarantee.Plan;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.TimesAsked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guarantees on file and how much of each is free, today and ahead. */
@Path("/guarantees")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GuaranteesResource {

    private static final int USUAL_DAYS = 90;

    @Inject Guarantees guarantees;
    @Inject GuaranteePast past;
    @Inject GuaranteeMovements movements;
    @Inject Headroom headroom;
    @Inject Posting posting;

    /**
     * A change of limit and last day.
     *
     * @param reason number of the paper that says so
     * @param seen limit and validUntil as they were looked at before; refused if they changed
     */
    public record Change(BigDecimal limit, LocalDate validUntil, String reason, Seen seen) {}

    /** Arrivals and discharges to think of. */
    public record Question(Integer days, List<Plan> plans) {}

    /** A day ahead; free is negative where the guarantee would be short. */
    public record Day(
            LocalDate day,
            BigDecimal limit,
            BigDecimal held,
            BigDecimal free,
            List<HeadroomDay.Change> changes) {

        static Day of(HeadroomDay day) {
            return new Day(day.day(), day.limit(), day.held(), day.free(), day.changes());
        }
    }

    @GET
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Guarantees with limit, reserved, used and free",
            description = "Also as of a moment, as known at another (asOf, knownAt)")
    public Page<GuaranteeBody> list(@BeanParam TimesAsked times, @BeanParam Piece piece) {
        return piece.of(past.list(times.times()).stream().map(GuaranteeBody::of).toList());
    }

    @POST
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Put a guarantee on file")
    public Response register(GuaranteeTermsBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    guarantees.register(body.terms());
                    return GuaranteeBody.of(guarantees.find(body.id()));
                });
    }

    @POST
    @Path("/{id}/changes")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Change limit and last day of a guarantee")
    public Response change(@PathParam("id") String id, Change body) {
        return posting.once(
                201,
                body,
                () -> {
                    guarantees.change(
                            id, body.limit(), body.validUntil(), body.reason(), body.seen());
                    GuaranteeStatus changed = guarantees.find(id);
                    return GuaranteeBody.of(changed);
                });
    }

    @GET
    @Path("/{id}/entries")
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "What moved on a guarantee, the latest first")
    public Page<GuaranteeMovement> entries(@PathParam("id") String id, @BeanParam Piece piece) {
        return piece.of((first, most) -> movements.of(id, first, most));
    }

    @POST
    @Path("/{id}/headroom")
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Headroom by day ahead, with what is planned",
            description =
                    "Nothing is saved. Goods whose term ends free their part on the day after;"
                            + " without days it looks 90 ahead.")
    public List<Day> ahead(@PathParam("id") String id, Question question) {
        int days = question.days() == null ? USUAL_DAYS : question.days();
        List<Plan> plans = question.plans() == null ? List.of() : question.plans();
        return headroom.ahead(id, days, plans).stream().map(Day::of).toList();
    }
}
