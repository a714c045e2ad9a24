package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.shipments.network.Alias;
import org.caravanserai.shipments.network.BorderPair;
import org.caravanserai.shipments.network.CapacityFact;
import org.caravanserai.shipments.network.Directory;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.network.NetworkBook;
import org.caravanserai.shipments.network.RouteChoice;
import org.caravanserai.shipments.network.Routing;
import org.caravanserai.shipments.network.WorkingHours;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The corridor: places, codes, pairs, legs, figures, hours and ways. */
@Path("/network")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NetworkResource {

    @Inject Network network;
    @Inject Directory directory;
    @Inject NetworkBook book;
    @Inject Routing routing;
    @Inject Posting posting;
    @Inject CurrentActor actor;

    /** When a place begins to work. */
    public record Opening(String facility, LocalDate openedOn, String source) {}

    @GET
    @Path("/facilities")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Places with names in four languages, clock, modes, gauge and stage")
    public Page<Facility> facilities() {
        return new Page<>(network.facilities(), null);
    }

    @GET
    @Path("/aliases")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "What other books call the places, with dates and operations")
    public Page<Alias> aliases(@QueryParam("facility") String facility) {
        return new Page<>(directory.aliases(Query.text(facility)), null);
    }

    @POST
    @Path("/aliases")
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Write down a code of a place")
    public Response name(Alias body) {
        return write(body, book::name);
    }

    @GET
    @Path("/border-pairs")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Pairs of places across a border, each with its direction")
    public Page<BorderPair> pairs() {
        return new Page<>(directory.pairs(), null);
    }

    @GET
    @Path("/legs")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Legs that can be gone today, with their newest figures")
    public Page<Leg> legs() {
        return new Page<>(network.legs(), null);
    }

    @POST
    @Path("/legs")
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Write down new figures of a leg from a day on")
    public Response leg(NetworkBook.LegFigures body) {
        return write(body, book::leg);
    }

    @POST
    @Path("/new-legs")
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Add a leg that nobody knew: a river, a new line, another crossing")
    public Response newLeg(NetworkBook.NewLeg body) {
        return write(body, book::newLeg);
    }

    @GET
    @Path("/capacities")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Figures of capacity as sources state them, with day and source")
    public Page<CapacityFact> capacities() {
        return new Page<>(directory.capacities(), null);
    }

    @POST
    @Path("/capacities")
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Write down a figure of capacity")
    public Response capacity(CapacityFact body) {
        return write(body, book::capacity);
    }

    @GET
    @Path("/working-hours")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Working hours; a place without any works round the clock")
    public Page<WorkingHours> hours() {
        return new Page<>(directory.hours(), null);
    }

    @POST
    @Path("/working-hours")
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Write down working hours of a place from a day on")
    public Response hours(WorkingHours body) {
        return write(body, book::hours);
    }

    @POST
    @Path("/openings")
    @Allowed({OPERATOR, ADMINISTRATOR})
    @Operation(summary = "Write down when a place begins to work")
    public Response open(Opening body) {
        return write(body, b -> book.opening(b.facility(), b.openedOn(), b.source()));
    }

    @GET
    @Path("/routes")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Up to three ways between two places, the best first",
            description = "\"by\" is TIME (usual), COST or RISK; bans of today are counted in.")
    public Page<RouteChoice> routes(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("by") String by,
            @QueryParam("cargo") String cargo) {
        Routing.By wanted = Query.choice("by", by, Routing.By.class);
        return new Page<>(
                routing.choices(from, to, wanted == null ? Routing.By.TIME : wanted, cargo), null);
    }

    @GET
    @Path("/route-templates")
    @Allowed({OPERATOR, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Usual ways and their variants, with stops")
    public Page<Directory.Route> templates() {
        return new Page<>(directory.routes(actor.get().language()), null);
    }

    private <T> Response write(T body, Consumer<T> work) {
        return posting.once(
                201,
                body,
                () -> {
                    work.accept(body);
                    return body;
                });
    }
}
