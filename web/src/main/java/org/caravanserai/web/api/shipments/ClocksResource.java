package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;
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
import java.time.Instant;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.clock.ClockKind;
import org.caravanserai.shipments.clock.ClockRow;
import org.caravanserai.shipments.clock.Clocks;
import org.caravanserai.shipments.clock.Tariff;
import org.caravanserai.shipments.clock.TariffOrder;
import org.caravanserai.shipments.clock.Tariffs;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Free time, terms and dwell of containers. */
@Path("/clocks")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClocksResource {

    @Inject Clocks clocks;
    @Inject Tariffs tariffs;
    @Inject Posting posting;

    /** Which clock stands still, and why; without {@code to} until it is let run again. */
    public record PauseBody(ClockKind kind, Instant from, Instant to, String reason) {}

    /** Why a tariff is taken back. */
    public record WithdrawalBody(String reason) {}

    /** Says nothing but that the clock runs again. */
    public record Resumed() {}

    @GET
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Running clocks, the one that costs first at the top")
    public Page<ClockRow> running(@QueryParam("kind") String kind, @BeanParam Piece piece) {
        ClockKind wanted = Query.choice("kind", kind, ClockKind.class);
        return piece.of((first, most) -> clocks.running(wanted, first, most));
    }

    @GET
    @Path("/tariffs")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Tariffs and terms with tiers; demo says that no contract stands behind")
    public Page<Tariff> tariffs(@BeanParam Piece piece) {
        return piece.of(tariffs.all());
    }

    @POST
    @Path("/tariffs")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Enter a tariff or term, for a place, a party, or all, from a day on")
    public Response enter(TariffOrder body) {
        return posting.once(201, body, () -> tariffs.enter(body));
    }

    @POST
    @Path("/tariffs/{id}/withdrawal")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Take a tariff back that was entered in error")
    public Response withdraw(@PathParam("id") String id, WithdrawalBody body) {
        long tariff = id("tariff", id);
        return posting.once(201, body, () -> tariffs.withdraw(tariff, body.reason()));
    }

    @GET
    @Path("/{container}")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "All clocks of a container, read off its history now")
    public Page<ClockRow> of(@PathParam("container") String container) {
        return new Page<>(clocks.of(number(container)), null);
    }

    @POST
    @Path("/{container}/pauses")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Stop a clock of a container for a reason")
    public Response pause(@PathParam("container") String container, PauseBody body) {
        ContainerNumber number = number(container);
        return posting.once(
                201,
                body,
                () -> {
                    clocks.pause(number, body.kind(), body.from(), body.to(), body.reason());
                    return clocks.of(number);
                });
    }

    @POST
    @Path("/{container}/pauses/{pause}/end")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Let the clock run again")
    public Response resume(
            @PathParam("container") String container,
            @PathParam("pause") String pause,
            Resumed body) {
        ContainerNumber number = number(container);
        long stopped = id("pause", pause);
        return posting.once(
                201,
                body,
                () -> {
                    clocks.resume(number, stopped);
                    return clocks.of(number);
                });
    }

    private static long id(String what, String text) {
        if (!text.matches("[0-9]{1,15}")) {
            throw new NotFound(what, text);
        }
        return Long.parseLong(text);
    }

    private static ContainerNumber number(String text) {
        if (!text.matches("[A-Za-z0-9]{1,20}")) {
            throw new NotFound("container", text);
        }
        return ContainerNumber.asReceived(text);
    }
}
