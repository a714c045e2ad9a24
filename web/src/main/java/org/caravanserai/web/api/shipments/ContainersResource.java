package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.container.ContainerFilter;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.reading.Reading;
import org.caravanserai.shipments.reading.Readings;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of containers. */
@Path("/containers")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class ContainersResource {

    @Inject Containers containers;
    @Inject ContainerSheets sheets;
    @Inject Readings readings;

    @GET
    @Allowed(OPERATOR)
    @Operation(
            summary = "List containers by number, consignment, train, place, status or hold",
            description = "\"q\" is a part of a number, a consignment, a train or a consignee.")
    public Page<ContainerBody> list(
            @QueryParam("q") String q,
            @QueryParam("facility") String facility,
            @QueryParam("status") String status,
            @QueryParam("hold") String hold,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        int most = Query.limit(limit);
        ContainerFilter filter =
                new ContainerFilter(
                        Query.text(q),
                        Query.text(facility),
                        Query.choice("status", status, ContainerStatus.class),
                        Query.text(hold));
        List<ContainerView> found = containers.list(filter, Query.text(cursor), most + 1);
        boolean more = found.size() > most;
        List<ContainerView> page = more ? found.subList(0, most) : found;
        return new Page<>(
                page.stream().map(ContainerBody::of).toList(),
                more ? page.get(most - 1).number() : null);
    }

    @GET
    @Path("/{number}")
    @Allowed(OPERATOR)
    @Operation(summary = "A container with its holds, forecast, rides and timeline")
    public ContainerBody one(@PathParam("number") String number) {
        return ContainerBody.of(sheets.of(known(number)));
    }

    @GET
    @Path("/{number}/readings")
    @Allowed(OPERATOR)
    @Operation(summary = "Temperatures and doors as devices on a container told them, newest first")
    public Page<Reading> readings(@PathParam("number") String number, @BeanParam Piece piece) {
        ContainerNumber container = known(number);
        return piece.of((first, most) -> readings.of(container, first, most));
    }

    /** A text that cannot be a number is no container of ours either. */
    private static ContainerNumber known(String number) {
        try {
            return ContainerNumber.asReceived(number);
        } catch (InvalidValue noNumber) {
            throw new NotFound("container", number);
        }
    }
}
