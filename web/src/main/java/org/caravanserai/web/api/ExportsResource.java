package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.export.ExportForm;
import org.caravanserai.web.export.ExportShown;
import org.caravanserai.web.export.Exports;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists written into files in the background, as their pages show them. */
@Path("/exports")
@Tag(name = "Lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExportsResource {

    @Inject Exports exports;
    @Inject ListPages pages;
    @Inject Posting posting;
    @Inject CurrentActor actor;

    /**
     * A file to be written.
     *
     * @param list the page without its ending, {@code clerk/stock}; a second list of a page behind
     *     a colon, {@code clerk/counts:due}
     * @param query what the address of that page would carry: filters, and the arrangement of the
     *     grid
     * @param form {@code CSV} or {@code XLSX}, which it is without
     */
    public record ExportBody(String list, String query, String form) {}

    @GET
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "One's own files, the newest first")
    public Page<ExportShown> list() {
        return new Page<>(exports.list(), null);
    }

    @POST
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Write all rows of a list into a file; 202, the file comes later")
    public Response begin(ExportBody body) {
        if (body.list() == null) {
            throw InvalidInput.of("list", "required");
        }
        ExportForm form =
                body.form() == null
                        ? ExportForm.XLSX
                        : Query.choice("form", body.form(), ExportForm.class);
        return posting.once(202, body, () -> pages.export(body.list(), body.query(), form));
    }

    @GET
    @Path("/{id}")
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "How far a file has come")
    public ExportShown get(@PathParam("id") long id) {
        return exports.get(id);
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The file, once it is done; 409 before")
    public Response file(@PathParam("id") long id) {
        ExportShown job = exports.done(id);
        Actor asking = actor.get();
        StreamingOutput content =
                out ->
                        actor.as(
                                asking,
                                () -> {
                                    exports.fetch(id, out);
                                    return job;
                                });
        return Response.ok(content, job.form().type())
                .header("Content-Disposition", "attachment; filename=\"" + job.fileName() + "\"")
                .build();
    }

    @POST
    @Path("/{id}/stop")
    @Consumes(MediaType.WILDCARD)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Stop writing; nothing of the file is kept")
    public Response stop(@PathParam("id") long id) {
        return posting.once(200, id, () -> exports.stop(id));
    }

    @POST
    @Path("/{id}/again")
    @Consumes(MediaType.WILDCARD)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(
            summary = "Write the same list anew, as it is now; 202, the file comes later",
            description =
                    "For a file that was stopped, by somebody or by a restart of the program.")
    public Response again(@PathParam("id") long id) {
        ExportShown before = exports.broken(id);
        return posting.once(
                202, id, () -> pages.export(before.list(), before.query(), before.form()));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Allowed({CLERK, BROKER, OPERATOR, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Take a file away before its day")
    public Response remove(@PathParam("id") long id) {
        exports.remove(id);
        return Response.noContent().build();
    }
}
