package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.clock.DwellReport;
import org.caravanserai.shipments.clock.Dwells;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long containers stand at borders and terminals. */
@Path("/dwell")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class DwellResource {

    private static final int QUARTER = 13;

    @Inject Dwells dwells;

    @GET
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Dwell of every place over so many weeks, the longest first")
    public Page<DwellReport> all(@QueryParam("weeks") String weeks) {
        return new Page<>(dwells.all(number(weeks)), null);
    }

    @GET
    @Path("/{facility}")
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "Distribution, weeks and the ten longest stays of a place")
    public DwellReport of(
            @PathParam("facility") String facility, @QueryParam("weeks") String weeks) {
        return dwells.of(facility, number(weeks));
    }

    private static int number(String weeks) {
        if (weeks == null || weeks.isBlank()) {
            return QUARTER;
        }
        if (!weeks.strip().matches("[0-9]{1,3}")) {
            throw InvalidInput.of("weeks", "weeks-range", Dwells.MOST_WEEKS);
        }
        return Integer.parseInt(weeks.strip());
    }
}
