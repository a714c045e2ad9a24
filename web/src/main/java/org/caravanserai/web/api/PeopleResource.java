package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.caravanserai.kernel.once.Answer;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.People;
import org.caravanserai.web.security.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may sign in, as what, and how far they see. */
@Path("/people")
@Tag(name = "People")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject People people;
    @Inject Posting posting;

    /** A new password. */
    public record PasswordBody(String password) {}

    /** Why somebody is kept out. */
    public record LockBody(String reason) {}

    @GET
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "People by sign-in name")
    public Page<Person> list(@QueryParam("q") String text, @BeanParam Piece piece) {
        return piece.of((first, most) -> people.list(text, first, most));
    }

    @GET
    @Path("/{name}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "One person")
    public Person get(@PathParam("name") String name) {
        return people.get(name);
    }

    @POST
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Add a person, or a machine with the role FEED")
    public Response add(PersonBody body) {
        return posting.once(
                201, body.withoutPassword(), () -> people.add(body.added(), body.password()));
    }

    @PUT
    @Path("/{name}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Change names, language, roles and scopes")
    public Person change(@PathParam("name") String name, PersonBody body) {
        return people.change(name, body.changed(), body.seen());
    }

    @PUT
    @Path("/{name}/password")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Set a new password; sessions and tokens of the old one end")
    public Response setPassword(@PathParam("name") String name, PasswordBody body) {
        people.setPassword(name, body.password());
        return Response.noContent().build();
    }

    @POST
    @Path("/{name}/lock")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Keep somebody out from now on")
    public Response lock(@PathParam("name") String name, LockBody body) {
        return posting.answer(body, () -> done(() -> people.lock(name, body.reason())));
    }

    @POST
    @Path("/{name}/unlock")
    @Consumes(MediaType.WILDCARD)
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Let somebody in again, also after too many wrong passwords")
    public Response unlock(@PathParam("name") String name) {
        return posting.answer(name, () -> done(() -> people.unlock(name)));
    }

    @DELETE
    @Path("/{name}/tokens")
    @Consumes(MediaType.WILDCARD)
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "End all sessions and API tokens of somebody")
    public Response revokeTokens(@PathParam("name") String name) {
        people.revokeTokens(name);
        return Response.noContent().build();
    }

    private static Answer done(Runnable work) {
        work.run();
        return new Answer(204, "");
    }
}
