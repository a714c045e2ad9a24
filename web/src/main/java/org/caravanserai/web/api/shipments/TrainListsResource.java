package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.consignment.TrainListVersion;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.intake.trainlist.ListColumns;
import org.caravanserai.shipments.intake.trainlist.ListProposal;
import org.caravanserai.shipments.intake.trainlist.ListTop;
import org.caravanserai.shipments.intake.trainlist.Progress;
import org.caravanserai.shipments.intake.trainlist.RawList;
import org.caravanserai.shipments.intake.trainlist.SenderColumns;
import org.caravanserai.shipments.intake.trainlist.TrainListIntake;
import org.caravanserai.shipments.intake.trainlist.TrainListReading;
import org.caravanserai.shipments.intake.trainlist.TrainListReading.Form;
import org.caravanserai.shipments.intake.trainlist.TrainListResult;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The train lists of the forming stations. */
@Path("/train-lists")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class TrainListsResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    @Inject TrainListReading reading;
    @Inject SenderColumns senders;
    @Inject TrainListIntake intake;
    @Inject TrainLists lists;
    @Inject Posting posting;
    @Inject Sentences sentences;

    @POST
    @Allowed(OPERATOR)
    @Consumes({CSV, MediaType.APPLICATION_JSON, XLSX})
    @Operation(
            summary = "Read a train list as CSV, JSON or XLSX",
            description =
                    "200 for a dry run, 201 when saved, 422 with the same body when a row is"
                            + " refused; then nothing is saved, unless partial is true. A list of"
                            + " the same train is a correction of the last one. With a sender, its"
                            + " own headings are read by what /train-list-columns remembers, and"
                            + " train stands in for a column that the list does not have.")
    public Response read(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("partial") String partial,
            @QueryParam("sender") String sender,
            @QueryParam("train") String train,
            InputStream file)
            throws IOException {
        boolean only = Query.asked("dryRun", dryRun);
        boolean some = Query.asked("partial", partial);
        byte[] whole = file.readAllBytes();
        ListColumns columns = sender == null ? ListColumns.OWN : senders.reading(sender, train);
        RawList list =
                reading.read(new ByteArrayInputStream(whole), form(type), columns, Progress.NONE);
        if (only) {
            return Response.ok(body(intake.take(list, true, some))).build();
        }
        String fingerprint = Sha256.hex(new String(whole, StandardCharsets.ISO_8859_1));
        return posting.sheet(
                fingerprint,
                () -> intake.take(list, false, some),
                result -> !result.saved(),
                this::body);
    }

    @POST
    @Path("/headings")
    @Allowed(OPERATOR)
    @Consumes({CSV, XLSX})
    @Operation(
            summary = "How a list with headings of its own would be read",
            description =
                    "Saves nothing. Who is known to write so, in which line the headings stand and"
                            + " what each probably means, to be agreed to or changed by PUT"
                            + " /train-list-columns/{sender}.")
    public ListProposal propose(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @QueryParam("sender") String sender,
            @QueryParam("headingRow") String headingRow,
            InputStream file)
            throws IOException {
        return senders.propose(
                reading.top(file, form(type)),
                sender,
                Query.value("headingRow", headingRow, ListTop::row));
    }

    private static Form form(String type) {
        MediaType media = MediaType.valueOf(type);
        return switch (media.getType() + '/' + media.getSubtype()) {
            case MediaType.APPLICATION_JSON -> Form.JSON;
            case XLSX -> Form.XLSX;
            default -> Form.CSV;
        };
    }

    private TrainListBody body(TrainListResult result) {
        return new TrainListBody(
                result.train(),
                result.containers(),
                result.consignments(),
                result.accepted(),
                result.rejected().stream().map(sentences::of).toList(),
                result.version(),
                result.changes());
    }

    @GET
    @Path("/{train}")
    @Allowed(OPERATOR)
    @Operation(summary = "The versions of a train's list, the newest first, with their changes")
    public List<TrainListVersion> versions(@PathParam("train") String train) {
        List<TrainListVersion> versions = lists.versions(train);
        if (versions.isEmpty()) {
            throw new NotFound("train-list", train);
        }
        return versions;
    }
}
