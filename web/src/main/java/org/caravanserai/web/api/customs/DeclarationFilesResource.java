package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationFiles;
import org.caravanserai.customs.declaration.FileShown;
import org.caravanserai.customs.office.DoorKind;
import org.caravanserai.customs.office.FileOffice;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that belong to a declaration: scans that were handed in, and its own form for offices. */
@Path("/declarations")
@Tag(name = "Customs")
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationFilesResource {

    @Inject DeclarationFiles files;
    @Inject FileOffice offices;
    @Inject Posting posting;

    private record Sent(String about, String name, String sha256) {}

    /** Where a file is kept. */
    public record Kept(long id) {}

    @GET
    @Path("/{id: .+}/files")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The files kept with a declaration")
    public List<FileShown> list(@PathParam("id") String id) {
        return files.of(id);
    }

    @POST
    @Path("/{id: .+}/files")
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Keep a file with a declaration",
            description =
                    "PDF, PNG or JPEG up to 5 MB. about: decision, correction, request:{number} or"
                            + " inspection.")
    public Response keep(
            @PathParam("id") String id,
            @QueryParam("about") String about,
            @QueryParam("name") String name,
            byte[] file) {
        Sent sent = new Sent(about, name, Sha256.hex(Base64.getEncoder().encodeToString(file)));
        return posting.once(201, sent, () -> new Kept(files.keep(id, about, name, file)));
    }

    @GET
    @Path("/{id: .+}/files/{file}")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "A file kept with a declaration")
    public Response file(@PathParam("id") String id, @PathParam("file") long file) {
        DeclarationFiles.Content content = files.content(id, file);
        return Response.ok(content.bytes(), content.mediaType())
                .header("Content-Disposition", "attachment")
                .build();
    }

    @GET
    @Path("/{id: .+}/office-files/{format}")
    @Produces(MediaType.APPLICATION_XML)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "The declaration as ASYCUDA_FILE or EAEU_FILE, as it stands now",
            description =
                    "Element names as in public samples; that an authority takes it is not"
                            + " claimed.")
    public String officeFile(@PathParam("id") String id, @PathParam("format") String format) {
        return offices.preview(id, Query.choice("format", format, DoorKind.class));
    }
}
