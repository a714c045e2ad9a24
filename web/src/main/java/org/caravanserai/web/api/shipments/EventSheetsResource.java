package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.FEED;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.intake.sheet.ColumnMeaning;
import org.caravanserai.shipments.intake.sheet.EventSheets;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.caravanserai.web.sheet.SheetRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sheets of events, whose columns each sender names its own way. */
@Path("/event-sheets/{sender}")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class EventSheetsResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject EventSheets sheets;
    @Inject Posting posting;
    @Inject Sentences sentences;

    /** What columns mean. */
    public record Columns(Collection<ColumnMeaning> columns) {}

    @GET
    @Path("/columns")
    @Allowed({OPERATOR, FEED})
    @Operation(summary = "What is remembered of a sender's columns")
    public Columns columns(@PathParam("sender") String sender) {
        return new Columns(sheets.columns(sender).values());
    }

    @PUT
    @Path("/columns")
    @Allowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what columns mean",
            description =
                    "A MOMENT is the time of one kind of event at one place; it needs code,"
                            + " classifier and facility.")
    public Columns remember(@PathParam("sender") String sender, Columns body) {
        if (body.columns() == null) {
            throw InvalidInput.of("columns", "required");
        }
        sheets.remember(sender, List.copyOf(body.columns()));
        return columns(sender);
    }

    @POST
    @Allowed({OPERATOR, FEED})
    @Consumes({"text/csv", XLSX})
    @Operation(
            summary = "Take a sheet, CSV or XLSX",
            description =
                    "The same sheet again changes nothing, a changed moment is an update. Times"
                            + " without a zone are local to the place.")
    public Response take(@PathParam("sender") String sender, InputStream body) throws IOException {
        byte[] whole = body.readAllBytes();
        String fingerprint = Sha256.hex(new String(whole, StandardCharsets.ISO_8859_1));
        return posting.once(
                200,
                fingerprint,
                () -> TakenBody.of(sheets.take(sender, SheetRows.lines(whole)), sentences));
    }
}
