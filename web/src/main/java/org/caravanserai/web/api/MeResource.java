package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.FEED;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.OwnPassword;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets a program see whose token it holds, and how far that token sees. */
@Path("/me")
@Tag(name = "Sign-in")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject CurrentActor actor;
    @Inject OwnPassword own;
    @Inject HttpServletRequest request;

    @GET
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR, FEED})
    @Operation(
            summary =
                    "Tell whose token this is: name, roles and scope; empty sites or clients mean"
                            + " all",
            description =
                    "A broker's clients are those whose power of attorney is in force today, or"
                            + " NOBODY where none is.")
    public Actor me() {
        return actor.get();
    }

    /** The old password and the new one. */
    public record PasswordBody(String current, String password) {}

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(
            summary = "Change one's own password; its sessions and tokens end, this one among them",
            description =
                    "At least ten characters, neither the old one nor one with the sign-in name in"
                            + " it. 422 names what is wrong; 429 after too many wrong tries.")
    public Response password(PasswordBody body) {
        own.change(body.current(), body.password(), request.getRemoteAddr());
        return Response.noContent().build();
    }
}
