package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.EachRow;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.exception.ClosedAs;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxFilter;
import org.caravanserai.shipments.exception.InboxNote;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.exception.Rule;
import org.caravanserai.shipments.exception.RuleChange;
import org.caravanserai.shipments.exception.Rules;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one inbox over goods, customs and transport, and the rules that fill it. */
@Path("/exceptions")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExceptionsResource {

    @Inject Inbox inbox;
    @Inject Rules rules;
    @Inject Posting posting;
    @Inject Sentences sentences;
    @Inject CurrentActor actor;

    /** What somebody does with an alert; each act reads what it needs. */
    public record Act(String owner, Instant until, ClosedAs as, String reason) {}

    /** An alert with its sentence in the caller's language. */
    public record Body(InboxView alert, String sentence, List<InboxNote> story) {}

    @GET
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Alerts, the most urgent first: state, kind, facility, addressee, mine")
    public Page<Body> list(
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("facility") String facility,
            @QueryParam("addressee") String addressee,
            @QueryParam("mine") String mine,
            @BeanParam Piece piece) {
        InboxFilter filter =
                new InboxFilter(
                        Query.choice("state", state, InboxState.class),
                        Query.text(kind),
                        Query.asked("mine", mine) ? actor.get().user() : null,
                        Query.choice("addressee", addressee, Role.class),
                        Query.text(facility));
        return piece.of(
                (first, most) ->
                        inbox.list(filter, first, most).stream()
                                .map(alert -> body(alert, null))
                                .toList());
    }

    @GET
    @Path("/{id}")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "An alert with its story")
    public Body one(@PathParam("id") String id) {
        return body(inbox.one(number(id)), inbox.story(number(id)));
    }

    private Body body(InboxView alert, List<InboxNote> story) {
        return new Body(alert, sentences.of(alert), story);
    }

    @POST
    @Path("/{id}/taking")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Take an alert on")
    public Response take(@PathParam("id") String id, Act body) {
        return act(id, body, item -> inbox.take(item));
    }

    @POST
    @Path("/{id}/giving")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Give an alert to a colleague")
    public Response give(@PathParam("id") String id, Act body) {
        return act(id, body, item -> inbox.give(item, body.owner()));
    }

    @POST
    @Path("/{id}/snoozing")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Hear no more of an alert until a moment")
    public Response snooze(@PathParam("id") String id, Act body) {
        return act(id, body, item -> inbox.snooze(item, body.until(), body.reason()));
    }

    @POST
    @Path("/{id}/closing")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Close an alert: as SOLVED, ACCEPTED, FALSE_ALARM or ELSEWHERE")
    public Response close(@PathParam("id") String id, Act body) {
        return act(id, body, item -> inbox.close(item, body.as(), body.reason()));
    }

    @POST
    @Path("/{id}/opening")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Open an alert again")
    public Response open(@PathParam("id") String id, Act body) {
        return act(id, body, item -> inbox.reopen(item, body.reason()));
    }

    @POST
    @Path("/{id}/comments")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(summary = "Comment on an alert")
    public Response say(@PathParam("id") String id, Act body) {
        return act(id, body, item -> inbox.say(item, body.reason()));
    }

    /** What is done with each of up to 1,000 alerts. */
    public enum Deed {
        TAKING,
        GIVING,
        SNOOZING,
        CLOSING,
        OPENING
    }

    /** The alerts, and what each would be told alone. */
    public record Acts(List<Long> ids, Deed deed, Act act) {}

    @POST
    @Path("/bulk")
    @Allowed({OPERATOR, BROKER, MANAGER})
    @Operation(
            summary = "Take, give, snooze, close or open many alerts, all or none",
            description = "The alert with which it cannot be done is named by its row.")
    public Response actAll(Acts body) {
        return posting.once(
                201,
                body,
                () -> {
                    if (body.deed() == null) {
                        throw InvalidInput.of("deed", "required");
                    }
                    Act act = body.act() == null ? new Act(null, null, null, null) : body.act();
                    return new Page<>(
                            EachRow.of(
                                    "ids",
                                    body.ids(),
                                    id -> {
                                        act(body.deed(), id, act);
                                        return body(inbox.one(id), null);
                                    }),
                            null);
                });
    }

    private void act(Deed deed, long id, Act act) {
        switch (deed) {
            case TAKING -> inbox.take(id);
            case GIVING -> inbox.give(id, act.owner());
            case SNOOZING -> inbox.snooze(id, act.until(), act.reason());
            case CLOSING -> inbox.close(id, act.as(), act.reason());
            default -> inbox.reopen(id, act.reason());
        }
    }

    private Response act(String id, Act body, LongConsumer work) {
        long item = number(id);
        return posting.once(
                201,
                body,
                () -> {
                    work.accept(item);
                    return body(inbox.one(item), inbox.story(item));
                });
    }

    @GET
    @Path("/rules")
    @Allowed({OPERATOR, BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "The rules in force")
    public Page<Rule> rules() {
        return new Page<>(List.copyOf(rules.inForce().values()), null);
    }

    @POST
    @Path("/rules")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Set a rule from now on, or from a moment ahead")
    public Response change(RuleChange body) {
        return posting.once(201, body, () -> rules.change(body));
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,15}")) {
            throw new NotFound("alert", id);
        }
        return Long.parseLong(id);
    }
}
