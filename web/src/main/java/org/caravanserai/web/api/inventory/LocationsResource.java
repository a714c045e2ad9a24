package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bins of the warehouses and how full they are. */
@Path("/locations")
@Tag(name = "Warehouse")
@Produces(MediaType.APPLICATION_JSON)
public class LocationsResource {

    @Inject Warehouse warehouse;

    @GET
    @Allowed({CLERK, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "List bins with what they may hold and how full they are",
            description =
                    "\"fill\" is the share of the capacity that is taken, 0 to 1. \"BONDED\" among"
                            + " \"suitable\" means that goods under customs supervision may lie"
                            + " there.")
    public Page<Location> list(
            @QueryParam("facility") String facility,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        int most = Query.limit(limit);
        List<Location> found =
                warehouse.locations(
                        Query.value("facility", facility, FacilityCode::parse),
                        most + 1,
                        key(Query.text(cursor)));
        if (found.size() <= most) {
            return new Page<>(found, null);
        }
        Location last = found.get(most - 1);
        return new Page<>(found.subList(0, most), last.facility() + " " + last.location());
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
