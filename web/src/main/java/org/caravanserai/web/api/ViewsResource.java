package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.views.ListView;
import org.caravanserai.web.views.ViewOrder;
import org.caravanserai.web.views.Views;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists as people arranged them, under a name. */
@Path("/views")
@Tag(name = "Lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ViewsResource {

    @Inject Views views;
    @Inject Posting posting;

    /**
     * A view to be kept.
     *
     * @param role to share it with; without it the view is one's own
     * @param facility only those of the role who work there
     */
    public record ViewBody(String list, String name, String query, String role, String facility) {

        ViewOrder order() {
            return new ViewOrder(
                    list,
                    name,
                    query,
                    Query.choice("role", role, Role.class),
                    facility == null ? null : FacilityCode.parse(facility));
        }
    }

    @GET
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "One's own views of a list and those that are shared with one")
    public Page<ListView> list(@QueryParam("list") String list) {
        return new Page<>(views.list(list), null);
    }

    @POST
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Keep a view; one's own of that name is replaced")
    public Response save(ViewBody body) {
        return posting.once(201, body, () -> views.save(body.order()));
    }

    @PUT
    @Path("/{id}/opening")
    @Consumes(MediaType.WILDCARD)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Open the list with this view from now on")
    public Response open(@PathParam("id") long id) {
        views.open(id);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/opening")
    @Consumes(MediaType.WILDCARD)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Open the list as the house offers it")
    public Response openPlain(@QueryParam("list") String list) {
        views.openPlain(list);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Take one's own view away")
    public Response remove(@PathParam("id") long id) {
        views.remove(id);
        return Response.noContent().build();
    }
}
