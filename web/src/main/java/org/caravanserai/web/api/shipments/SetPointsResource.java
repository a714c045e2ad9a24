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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.reading.SetPoint;
import org.caravanserai.shipments.reading.SetPointOrder;
import org.caravanserai.shipments.reading.SetPoints;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The temperatures at which a container is to be kept, as notes and bookings say it. */
@Path("/containers/{number}/set-points")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SetPointsResource {

    @Inject SetPoints setPoints;
    @Inject Posting posting;

    @GET
    @Allowed(OPERATOR)
    @Operation(summary = "What was said of the temperature of a container, by whom, newest first")
    public Page<SetPoint> of(@PathParam("number") String number, @BeanParam Piece piece) {
        ContainerNumber container = known(number);
        return piece.of((first, most) -> setPoints.of(container, first, most));
    }

    @POST
    @Allowed(OPERATOR)
    @Operation(
            summary = "Say at which temperature a container is to be kept",
            description =
                    "document is SMGS_NOTE, BOOKING or LETTER. It holds from the beginning of the"
                            + " journey, or from now on with fromNow; readings are compared with it"
                            + " before what the device says it is set to.")
    public Response state(@PathParam("number") String number, SetPointOrder body) {
        return posting.once(201, body, () -> setPoints.state(known(number), body));
    }

    @POST
    @Path("/{id}/striking")
    @Allowed(OPERATOR)
    @Operation(summary = "Strike out what was said; it stays on record and counts no more")
    public Response strike(@PathParam("number") String number, @PathParam("id") String id) {
        return posting.once(201, id, () -> setPoints.strike(known(number), id(id)));
    }

    private static long id(String given) {
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException noId) {
            throw new NotFound("set-point", given);
        }
    }

    private static ContainerNumber known(String number) {
        try {
            return ContainerNumber.asReceived(number);
        } catch (InvalidValue noNumber) {
            throw new NotFound("container", number);
        }
    }
}
