package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.shipments.seal.NavigationSeal;
import org.caravanserai.shipments.seal.NavigationSeals;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Navigation seals by the id of their device. */
@Path("/navigation-seals/{device}")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class NavigationSealsResource {

    @Inject NavigationSeals devices;

    /** The containers a device is or was on. */
    public record Devices(List<NavigationSeal> items) {}

    @GET
    @Allowed(OPERATOR)
    @Operation(summary = "The containers a navigation seal is or was on, the newest first")
    public Devices containers(@PathParam("device") String device) {
        return new Devices(devices.of(device));
    }
}
