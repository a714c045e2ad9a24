package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.FEED;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets a program see whose token it holds, and how far that token sees. */
@Path("/me")
@Tag(name = "Sign-in")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject CurrentActor actor;

    @GET
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR, FEED})
    @Operation(
            summary =
                    "Tell whose token this is: name, roles and scope; empty sites or clients mean"
                            + " all")
    public Actor me() {
        return actor.get();
    }
}
