package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.caravanserai.shipments.seal.NavigationSeal;
import org.caravanserai.shipments.seal.NavigationSeals;
import org.caravanserai.shipments.seal.SealActOrder;
import org.caravanserai.shipments.seal.SealSheet;
import org.caravanserai.shipments.seal.Seals;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Seals on the door of a container, and the navigation seals on it. */
@Path("/containers/{number}/seals")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SealsResource {

    @Inject Seals seals;
    @Inject NavigationSeals devices;
    @Inject Posting posting;

    /** A device that is put on. */
    public record DeviceBody(String device, String facility) {}

    @GET
    @Allowed(OPERATOR)
    @Operation(summary = "Every change and check of a container's seals, the newest first")
    public SealSheet of(@PathParam("number") String number) {
        return seals.of(known(number));
    }

    @POST
    @Allowed(OPERATOR)
    @Operation(
            summary = "Keep that a seal was put on, checked, taken off or found broken",
            description = "One that is not the expected one holds the container; customs is told.")
    public Response act(@PathParam("number") String number, SealActOrder body) {
        return posting.once(201, body, () -> seals.act(known(number), body));
    }

    @POST
    @Path("/devices")
    @Allowed(OPERATOR)
    @Operation(summary = "Fix a navigation seal; a device is on one container at a time")
    public Response fix(@PathParam("number") String number, DeviceBody body) {
        return posting.once(
                201, body, () -> devices.fix(known(number), body.device(), body.facility()));
    }

    @DELETE
    @Path("/devices/{device}")
    @Allowed(OPERATOR)
    @Operation(summary = "Remove a navigation seal; that it was there stays on record")
    public NavigationSeal remove(
            @PathParam("number") String number, @PathParam("device") String device) {
        return devices.remove(known(number), device);
    }

    private static ContainerNumber known(String number) {
        try {
            return ContainerNumber.asReceived(number);
        } catch (InvalidValue noNumber) {
            throw new NotFound("container", number);
        }
    }
}
