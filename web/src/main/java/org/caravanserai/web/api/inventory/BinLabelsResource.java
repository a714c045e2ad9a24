package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.LabelForm;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Labels to stick on bins. */
@Path("/bin-labels")
@Tag(name = "Warehouse")
public class BinLabelsResource {

    @Inject Prints prints;

    @GET
    @Produces("application/pdf")
    @Allowed({CLERK, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Labels of bins, named with commas between, or of all bins of a zone")
    public Response pdf(
            @QueryParam("facility") String facility,
            @QueryParam("bins") String bins,
            @QueryParam("zone") String zone,
            @QueryParam("size") String size,
            @QueryParam("languages") String languages) {
        return prints.binLabels(
                facility, bins, Query.text(zone), Query.text(size), LabelForm.PDF, languages);
    }

    @GET
    @Produces("application/vnd.zebra-zpl;qs=0.5")
    @Allowed({CLERK, MANAGER, ADMINISTRATOR})
    @Operation(summary = "The same for a Zebra printer")
    public Response zpl(
            @QueryParam("facility") String facility,
            @QueryParam("bins") String bins,
            @QueryParam("zone") String zone,
            @QueryParam("size") String size,
            @QueryParam("languages") String languages) {
        return prints.binLabels(
                facility, bins, Query.text(zone), Query.text(size), LabelForm.ZPL, languages);
    }
}
