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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.customs.declaration.Corrections;
import org.caravanserai.customs.declaration.Decisions;
import org.caravanserai.customs.declaration.VersionView;
import org.caravanserai.customs.declaration.Versions;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of a declaration, and what makes them. */
@Path("/declarations")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationVersionsResource {

    @Inject Versions versions;
    @Inject Corrections corrections;
    @Inject Decisions decisions;
    @Inject Posting posting;

    /** The number of the new version. */
    public record Corrected(int version) {}

    /** That the condition of a release was met. */
    public record Met(Integer item, String document) {}

    @GET
    @Path("/{id: .+}/versions")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Its versions above the first, each with its differences by box")
    public List<VersionView> list(@PathParam("id") String id) {
        return versions.of(id);
    }

    @POST
    @Path("/{id: .+}/corrections")
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Correct a registered declaration",
            description =
                    "Before release the declarant corrects; after release it is a decision of the"
                        + " office, with its document, entered by somebody else than who filed. The"
                        + " difference of duty is held, paid, given back or suspended in the same"
                        + " step, or the correction is refused.")
    public Response correct(@PathParam("id") String id, CorrectionBody body) {
        return posting.once(
                201, body, () -> new Corrected(corrections.correct(id, body.request())));
    }

    @POST
    @Path("/{id: .+}/conditions")
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Enter the document that meets the condition of a release")
    public Response met(@PathParam("id") String id, Met body) {
        if (body == null || body.item() == null) {
            throw InvalidInput.of("item", "required");
        }
        return posting.once(
                200,
                body,
                () -> {
                    decisions.conditionMet(id, body.item(), body.document());
                    return body;
                });
    }
}
