package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

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
import java.math.BigDecimal;
import java.util.Map;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.shipments.consignment.ConsignmentView;
import org.caravanserai.shipments.consignment.Consignments;
import org.caravanserai.shipments.note.ReferenceView;
import org.caravanserai.shipments.note.SmgsNote;
import org.caravanserai.shipments.note.SmgsNotes;
import org.caravanserai.shipments.note.WagonData;
import org.caravanserai.shipments.note.WagonView;
import org.caravanserai.shipments.note.Wagons;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** SMGS notes with their boxes, and the wagons that stand in them. */
@Path("/")
@Tag(name = "Corridor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsignmentsResource {

    @Inject Consignments consignments;
    @Inject SmgsNotes notes;
    @Inject Wagons wagons;
    @Inject Prints prints;
    @Inject Posting posting;

    /**
     * Texts by number of the box.
     *
     * @param seen what stood in these boxes when they were looked at; refused if that changed
     */
    public record BoxesBody(Map<String, String> boxes, Seen seen) {}

    /**
     * What boxes 8 to 12 say of a wagon.
     *
     * @param seen what of it was looked at before; refused if that changed
     */
    public record WagonBody(
            String providedBy,
            BigDecimal capacity,
            Integer axles,
            BigDecimal tare,
            String tankType,
            Seen seen) {}

    @GET
    @Path("consignments")
    @Allowed({OPERATOR, BROKER})
    @Operation(summary = "The notes, those announced last first, without their containers")
    public Page<ConsignmentView> list(@QueryParam("q") String q, @BeanParam Piece piece) {
        return piece.of((first, most) -> consignments.list(Query.text(q), first, most));
    }

    @GET
    @Path("consignments/{number}")
    @Allowed({OPERATOR, BROKER})
    @Operation(summary = "A note with its boxes; 7 to 14 repeat after each reloading")
    public SmgsNote one(@PathParam("number") String number) {
        return notes.one(number);
    }

    @PUT
    @Path("consignments/{number}/boxes")
    @Allowed(OPERATOR)
    @Operation(summary = "Write boxes that no list, wagon or scan fills")
    public SmgsNote write(@PathParam("number") String number, BoxesBody body) {
        if (body.boxes() == null) {
            throw InvalidInput.of("boxes", "required");
        }
        return notes.write(number, body.boxes(), body.seen());
    }

    @POST
    @Path("consignments/{number}/references")
    @Allowed(OPERATOR)
    @Operation(summary = "Name a CMR, a bill of lading, an air waybill or a TIR carnet")
    public Response refer(@PathParam("number") String number, ReferenceView body) {
        return posting.once(201, body, () -> notes.refer(number, body));
    }

    @DELETE
    @Path("consignments/{number}/references/{id}")
    @Allowed(OPERATOR)
    @Operation(summary = "Strike a reference out")
    public SmgsNote strike(@PathParam("number") String number, @PathParam("id") String id) {
        try {
            return notes.strike(number, Long.parseLong(id));
        } catch (NumberFormatException noId) {
            throw new NotFound("note-reference", id);
        }
    }

    @GET
    @Path("consignments/{number}/note.pdf")
    @Allowed({OPERATOR, BROKER})
    @Produces("application/pdf")
    @Operation(summary = "The note by its boxes, in one or two languages")
    public Response print(
            @PathParam("number") String number, @QueryParam("languages") String languages) {
        return prints.paper("smgs-note", Asked.of(number), languages);
    }

    @GET
    @Path("wagons/{number}")
    @Allowed(OPERATOR)
    @Operation(summary = "A wagon with what it carried")
    public WagonView wagon(@PathParam("number") String number) {
        return wagons.one(number);
    }

    @PUT
    @Path("wagons/{number}")
    @Allowed(OPERATOR)
    @Operation(summary = "Keep what boxes 8 to 12 say of a wagon")
    public WagonView describe(@PathParam("number") String number, WagonBody body) {
        wagons.describe(
                new WagonData(
                        number,
                        body.providedBy(),
                        body.capacity(),
                        body.axles(),
                        body.tare(),
                        body.tankType()),
                body.seen());
        return wagons.one(number);
    }
}
