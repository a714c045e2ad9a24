package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.FEED;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.caravanserai.shipments.epcis.Captured;
import org.caravanserai.shipments.epcis.EpcisBook;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** GS1 EPCIS 2.0: stuffing, stripping and pallets, in and out. */
@Path("/epcis")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EpcisResource {

    @Inject EpcisBook book;
    @Inject Posting posting;
    @Inject Sentences sentences;

    /** What came of a document. */
    public record CapturedBody(
            int captured, int repeated, List<TakenBody.Kept> refused, TakenBody tracking) {}

    @POST
    @Path("/capture")
    @Allowed({OPERATOR, FEED})
    @Operation(
            summary = "Capture an EPCIS document",
            description =
                    "Each event is kept once by its eventID. Containers are named"
                            + " urn:epc:id:bic:CSQU3054383, places by an address that ends with"
                            + " the code of a facility.")
    public Response capture(JsonNode body) {
        return posting.once(200, body, () -> body(book.capture(body)));
    }

    private CapturedBody body(Captured captured) {
        return new CapturedBody(
                captured.captured(),
                captured.repeated(),
                captured.refused().stream()
                        .map(
                                q ->
                                        new TakenBody.Kept(
                                                q.index(),
                                                q.code(),
                                                sentences.of(q.code(), q.args())))
                        .toList(),
                captured.tracking() == null ? null : TakenBody.of(captured.tracking(), sentences));
    }

    @GET
    @Path("/events")
    @Allowed({OPERATOR, FEED})
    @Operation(summary = "EPCIS events as they came, all or those that name one thing")
    public ObjectNode list(
            @QueryParam("epc") String epc,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        int most = Query.limit(limit);
        List<EpcisBook.Entry> entries =
                book.list(Query.text(epc), Query.position(cursor), most + 1);
        boolean more = entries.size() > most;
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("@context", "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld");
        document.put("type", "EPCISQueryDocument")
                .put("schemaVersion", "2.0")
                .put("creationDate", Instant.now().toString());
        ObjectNode results = document.putObject("epcisBody").putObject("queryResults");
        results.put("queryName", "SimpleEventQuery");
        var list = results.putObject("resultsBody").putArray("eventList");
        entries.stream().limit(most).forEach(entry -> list.add(parsed(entry.raw())));
        document.put("nextCursor", more ? "" + entries.get(most - 1).position() : null);
        return document;
    }

    private static JsonNode parsed(String raw) {
        try {
            return Json.mapper().readTree(raw);
        } catch (JsonProcessingException stored) {
            throw new IllegalStateException(stored);
        }
    }
}
