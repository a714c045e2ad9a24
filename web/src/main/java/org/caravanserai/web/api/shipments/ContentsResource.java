package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.epcis.EpcisBook;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is in a container. */
@Path("/containers/{number}/contents")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class ContentsResource {

    @Inject EpcisBook book;

    /** What EPCIS events say is in it now. */
    public record Contents(String container, List<EpcisBook.Content> items) {}

    @GET
    @Allowed(OPERATOR)
    @Operation(summary = "What EPCIS events say is in a container now")
    public Contents contents(@PathParam("number") String number) {
        try {
            ContainerNumber box = ContainerNumber.asReceived(number);
            return new Contents(box.value(), book.contents(box));
        } catch (InvalidValue noNumber) {
            throw new NotFound("container", number);
        }
    }
}
