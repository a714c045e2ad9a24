package org.caravanserai.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.web.security.AllowedToAnyone;
import org.caravanserai.web.security.SignIn;
import org.caravanserai.web.security.Tokens;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a program signs in. */
@Path("/tokens")
@Tag(name = "Sign-in")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject SignIn signIn;
    @Inject Tokens tokens;
    @Inject Problems problems;
    @Inject ThisCall call;

    /** Name and password, once; afterwards only the token travels. */
    public record Credentials(String user, String password) {}

    @POST
    @AllowedToAnyone
    @Operation(summary = "Issue a bearer token for twelve hours")
    public Response issue(Credentials given) {
        Optional<Actor> actor = signIn.check(given.user(), given.password(), call.address());
        return actor.map(a -> Response.ok(tokens.issue(a.user())).build())
                .orElseGet(() -> problems.answer(401, "sign-in-failed"));
    }
}
