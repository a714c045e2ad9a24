package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.FEED;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.tracking.EventIntake;
import org.caravanserai.shipments.tracking.EventLog;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tracking events in the shape of DCSA Track and Trace 3.0, in and out. */
@Path("/events")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    @Inject EventIntake intake;
    @Inject EventLog log;
    @Inject Posting posting;
    @Inject Sentences sentences;

    /** A page of events; the cursor is null at the end. */
    public record Events(List<JsonNode> events, String nextCursor) {}

    @POST
    @Allowed({OPERATOR, FEED})
    @Operation(
            summary = "Take tracking events",
            description =
                    "In the shape of DCSA 3.0 or 2.2. The same eventID of the same originating"
                        + " party again is an update by its eventUpdatedDateTime. What cannot be"
                        + " read is quarantined with its reason; the others are taken.")
    public Response take(JsonNode body) {
        return posting.once(200, body, () -> TakenBody.of(intake.accept(events(body)), sentences));
    }

    /** Callbacks of 2.2 send the bare array. */
    private static JsonNode events(JsonNode body) {
        return body.isArray() ? body : body.path("events");
    }

    @GET
    @Allowed({OPERATOR, FEED})
    @Operation(summary = "The events of all containers or of one, as they came")
    public Events list(
            @QueryParam("container") String container,
            @QueryParam("updatedSince") String updatedSince,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        int most = Query.limit(limit);
        EventLog.Page page =
                log.page(
                        Query.value("container", container, ContainerNumber::asReceived),
                        Query.instant("updatedSince", updatedSince),
                        Query.position(cursor),
                        Query.limit(limit));
        return new Events(
                page.entries().stream().map(entry -> parsed(entry.raw())).toList(),
                page.next() == null ? null : Long.toString(page.next()));
    }

    private static JsonNode parsed(String raw) {
        try {
            return Json.mapper().readTree(raw);
        } catch (JsonProcessingException stored) {
            throw new IllegalStateException(stored);
        }
    }
}
