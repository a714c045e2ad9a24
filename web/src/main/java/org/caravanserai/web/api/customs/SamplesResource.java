package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.SamplePart;
import org.caravanserai.customs.declaration.Samples;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts after an earlier declaration. */
@Path("/declarations/{id}/copies")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SamplesResource {

    @Inject Samples samples;
    @Inject Posting posting;

    /**
     * What is wanted of the sample.
     *
     * @param procedure of the draft; null for that of the sample
     * @param parts null for everything but the lots
     */
    public record Copy(CustomsProcedure procedure, List<SamplePart> parts) {}

    @POST
    @Allowed(BROKER)
    @Operation(summary = "Write a draft after this declaration, taking over the parts chosen")
    public Response copy(@PathParam("id") String id, Copy body) {
        return posting.once(
                201,
                body,
                () ->
                        new DeclarationsResource.Filed(
                                samples.copy(id, body.procedure(), parts(body)),
                                DeclarationStatus.DRAFT));
    }

    private static Set<SamplePart> parts(Copy body) {
        return body.parts() == null
                ? EnumSet.complementOf(EnumSet.of(SamplePart.LOTS))
                : body.parts().stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
