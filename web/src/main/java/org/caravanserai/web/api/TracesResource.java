package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.trace.Trace;
import org.caravanserai.web.trace.Tracer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way of a thing, both ways. */
@Path("/traces")
@Tag(name = "Trace")
@Produces(MediaType.APPLICATION_JSON)
public class TracesResource {

    @Inject Tracer tracer;

    /** The things on the way and what happened between them. */
    public record Body(List<TraceNode> nodes, List<Link> links) {

        static Body of(Trace trace) {
            return new Body(trace.nodes(), trace.links().stream().map(Link::of).toList());
        }
    }

    /** Between two nodes, named by id, and by kind beside it. */
    public record Link(
            String from,
            String fromKind,
            String to,
            String toKind,
            String kind,
            Measures measures) {

        static Link of(TraceLink link) {
            return new Link(
                    id(link.from()),
                    kind(link.from()),
                    id(link.to()),
                    kind(link.to()),
                    link.kind(),
                    link.measures());
        }

        private static String kind(String key) {
            return key.substring(0, key.indexOf(':'));
        }

        private static String id(String key) {
            return key.substring(key.indexOf(':') + 1);
        }
    }

    @GET
    @Path("/{kind}/{id: .+}")
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(
            summary = "Trace a lot, container, declaration, handling unit, consignment or exit",
            description = "With `at`, the way as it stood at that moment.")
    public Body trace(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @QueryParam("at") String at) {
        return Body.of(tracer.at(Query.instant("at", at), kind, id));
    }
}
