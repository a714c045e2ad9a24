package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.PrintShown;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of prints, and papers that are about no single record. */
@Path("/")
@Tag(name = "Warehouse")
public class PrintsResource {

    @Inject PrintLog log;
    @Inject Prints prints;

    @GET
    @Path("/prints")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Who printed what and when; of one document by kind and subject")
    public Page<PrintShown> list(
            @QueryParam("kind") String kind,
            @QueryParam("subject") String subject,
            @BeanParam Piece piece) {
        boolean one = Query.text(kind) != null && Query.text(subject) != null;
        return one
                ? piece.of(log.of(kind.strip(), subject.strip()))
                : piece.of((first, most) -> log.list("", first, most));
    }

    @GET
    @Path("/count-sheets")
    @Produces("application/pdf")
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary =
                    "A sheet to count on by hand, without the amounts; bins: how they begin;"
                            + " count: number of the count whose lines it is to have")
    public Response countSheet(
            @QueryParam("facility") String facility,
            @QueryParam("bins") String bins,
            @QueryParam("count") String count,
            @QueryParam("languages") String languages) {
        Map<String, String> more = new HashMap<>();
        more.put("bins", bins);
        more.put("count", Query.text(count));
        return prints.paper("count-sheet", new Asked(facility, more), languages);
    }
}
