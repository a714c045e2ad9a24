package org.caravanserai.web.api.shipments;

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
import java.util.List;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.subscription.DeadLetterView;
import org.caravanserai.shipments.subscription.DeadState;
import org.caravanserai.shipments.subscription.Deliveries;
import org.caravanserai.shipments.subscription.DeliveryBook;
import org.caravanserai.shipments.subscription.SubscriptionOrder;
import org.caravanserai.shipments.subscription.SubscriptionView;
import org.caravanserai.shipments.subscription.Subscriptions;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who outside the house is told of facts, as in DCSA Track and Trace 2.2. */
@Path("/event-subscriptions")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionsResource {

    @Inject Subscriptions subscriptions;
    @Inject DeliveryBook book;
    @Inject Deliveries deliveries;
    @Inject Posting posting;

    /** A new secret. */
    public record SecretBody(String secret) {}

    /** All of them; they are few. */
    public record Subscribers(List<SubscriptionView> items) {}

    @GET
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Who is told, and how far")
    public Subscribers list() {
        return new Subscribers(subscriptions.list());
    }

    @POST
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Add a subscriber, who is told of every fact from now on",
            description =
                    "Each call is a JSON array with the headers Subscription-ID and"
                            + " Notification-Signature: sha256= and the HMAC of the body as sent."
                            + " Failed calls are repeated with growing pauses, in order; after"
                            + " fourteen attempts they are laid aside as dead letters.")
    public Response add(SubscriptionOrder body) {
        return posting.once(201, body, () -> subscriptions.add(body));
    }

    @GET
    @Path("/{id}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "A subscriber")
    public SubscriptionView one(@PathParam("id") String id) {
        return subscriptions.one(known(id));
    }

    @PUT
    @Path("/{id}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Change a subscriber; an ended one goes on from where it stopped")
    public SubscriptionView change(@PathParam("id") String id, SubscriptionOrder body) {
        return subscriptions.change(known(id), body);
    }

    @PUT
    @Path("/{id}/secret")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Sign the next calls with a new secret")
    public Response rotate(@PathParam("id") String id, SecretBody body) {
        subscriptions.rotate(known(id), body.secret());
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Stop telling a subscriber")
    public Response end(@PathParam("id") String id) {
        subscriptions.end(known(id));
        return Response.noContent().build();
    }

    @GET
    @Path("/dead-letters")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Calls that failed too often, the newest first")
    public Page<DeadLetterView> dead(@QueryParam("state") String state, @BeanParam Piece piece) {
        DeadState asked = Query.choice("state", state, DeadState.class);
        DeadState wanted = asked == null ? DeadState.OPEN : asked;
        return piece.of((first, most) -> book.dead(wanted, first, most));
    }

    @POST
    @Path("/dead-letters/{id}/sending")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Send a dead letter once more")
    public Response sendAgain(@PathParam("id") String id) {
        deliveries.sendAgain(known(id));
        return Response.noContent().build();
    }

    @DELETE
    @Path("/dead-letters/{id}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Discard a dead letter")
    public Response discard(@PathParam("id") String id) {
        deliveries.discard(known(id));
        return Response.noContent().build();
    }

    private static long known(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException noId) {
            throw new NotFound("subscription", id);
        }
    }
}
