package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import org.caravanserai.customs.office.AsideFile;
import org.caravanserai.customs.office.AsideFiles;
import org.caravanserai.customs.office.DoorKind;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.customs.office.FilingQueueRows;
import org.caravanserai.customs.office.MessageState;
import org.caravanserai.customs.office.MessageView;
import org.caravanserai.customs.office.OfficeDoors;
import org.caravanserai.customs.office.OfficePost;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The traffic with offices: what waits to go out, what came in, and how each office is reached. */
@Path("/office-traffic")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FilingsResource {

    @Inject FilingQueue queue;
    @Inject FilingQueueRows rows;
    @Inject OfficePost post;
    @Inject AsideFiles aside;
    @Inject OfficeDoors doors;
    @Inject Posting posting;

    /** Why a message is put away. */
    public record Dismissal(String reason) {}

    /** A file that was taken in after all. */
    public record Taken(String file) {}

    /** How an office is reached. */
    public record Door(String kind) {}

    @GET
    @Path("/filings")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Filings the office still owes an answer, in their order")
    public Page<FilingQueueRows.Waiting> filings(@BeanParam Piece piece) {
        return piece.of(queue.waiting());
    }

    @POST
    @Path("/filings/{declaration}/retry")
    @Consumes(MediaType.WILDCARD)
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Try a filing again now")
    public Response retry(@PathParam("declaration") String declaration) {
        return posting.once(
                202,
                "retry",
                () -> {
                    rows.retry(declaration);
                    return queue.waiting();
                });
    }

    @GET
    @Path("/messages")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Messages of offices, the newest first; state=DEAD for dead letters")
    public Page<MessageView> messages(@QueryParam("state") String state, @BeanParam Piece piece) {
        MessageState wanted = Query.choice("state", state, MessageState.class);
        return piece.of((first, most) -> post.list(wanted, first, most));
    }

    @POST
    @Path("/messages")
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Hand in an answer of an office",
            description =
                    "An ASYCUDA document with its registration, or GTDoutCustomsMark of the EAEU."
                            + " The same message counts once.")
    public Response receive(@QueryParam("source") String source, byte[] file) {
        String from = source == null || source.isBlank() ? "file" : source.strip();
        String sent = from + Sha256.hex(Base64.getEncoder().encodeToString(file));
        return posting.once(
                202,
                sent,
                () -> post.receiveFile(from.length() > 60 ? from.substring(0, 60) : from, file));
    }

    @GET
    @Path("/messages/{id}/raw")
    @Produces(MediaType.TEXT_PLAIN)
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "A message as it came")
    public String raw(@PathParam("id") long id) {
        return post.raw(id);
    }

    @POST
    @Path("/messages/{id}/retry")
    @Consumes(MediaType.WILDCARD)
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Try a dead letter again")
    public Response again(@PathParam("id") long id) {
        return posting.once(202, "retry", () -> post.retry(id));
    }

    @POST
    @Path("/messages/{id}/dismissal")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Put a dead letter away, with a reason")
    public Response dismiss(@PathParam("id") long id, Dismissal body) {
        return posting.once(200, body, () -> post.dismiss(id, body.reason()));
    }

    @GET
    @Path("/files")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Files out of the folder of answers that were put aside, the latest first",
            description = "For people who are not limited to clients; others see none.")
    public Page<AsideFile> aside(@BeanParam Piece piece) {
        return piece.of(aside.list());
    }

    @GET
    @Path("/files/{name}/raw")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "A file that was put aside, as it came")
    public byte[] content(@PathParam("name") String name) {
        return aside.content(name);
    }

    @POST
    @Path("/files/{name}/reading")
    @Consumes(MediaType.WILDCARD)
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Read a file again that was put aside",
            description = "422 with what is wrong with it still; it then lies aside as before.")
    public Response read(@PathParam("name") String name) {
        return posting.once(
                200,
                "reading",
                () -> {
                    Problem problem = aside.again(name);
                    if (problem != null) {
                        throw new InvalidInput(problem);
                    }
                    return new Taken(name);
                });
    }

    @POST
    @Path("/files/{name}/dismissal")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Put a file away that was put aside, with a reason")
    public Response putAway(@PathParam("name") String name, Dismissal body) {
        return posting.once(
                200,
                body,
                () -> {
                    aside.dismiss(name, body.reason());
                    return body;
                });
    }

    @GET
    @Path("/doors")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "How offices are reached; the training office stands for all others")
    public List<OfficeDoors.Door> doors() {
        return doors.list();
    }

    @PUT
    @Path("/doors/{office}")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Choose how an office is reached")
    public List<OfficeDoors.Door> open(@PathParam("office") String office, Door body) {
        doors.open(office, Query.choice("kind", body.kind(), DoorKind.class));
        return doors.list();
    }
}
