package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationSets;
import org.caravanserai.customs.declaration.SetFiling;
import org.caravanserai.customs.declaration.SetView;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.sets.TrainSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A whole train as one set of declarations: prepared, checked and filed together. */
@Path("/declaration-sets")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationSetsResource {

    @Inject DeclarationSets sets;
    @Inject SetFiling filing;
    @Inject TrainSets trains;
    @Inject CustomsSentences sentences;
    @Inject Posting posting;

    /** What a set is made of: named drafts, or those the house prepared for a train. */
    public record Body(
            String name, List<String> declarations, String train, CustomsProcedure procedure) {}

    @POST
    @Allowed(BROKER)
    @Operation(
            summary = "Put a set together",
            description =
                    "Either declarations, or a train: then the drafts that the house prepared for"
                            + " its notes under the procedure (7000 if none is named).")
    public Response create(Body body) {
        return posting.once(
                201,
                body,
                () ->
                        sets.find(
                                body.train() == null
                                        ? sets.create(
                                                body.name(),
                                                body.declarations() == null
                                                        ? List.of()
                                                        : body.declarations())
                                        : trains.create(
                                                body.name(), body.train(), body.procedure())));
    }

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Sets, the newest first")
    public Page<SetView> list(@BeanParam Piece piece) {
        return piece.of(sets::list);
    }

    @GET
    @Path("/{id}")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "A set, with where each of its declarations stands")
    public SetView get(@PathParam("id") String id) {
        return sets.find(id);
    }

    @POST
    @Path("/{id}/checks")
    @Consumes(MediaType.WILDCARD)
    @Allowed(BROKER)
    @Operation(summary = "What would stand in the way of filing, by declaration")
    public Map<String, List<CustomsSentences.FindingBody>> check(@PathParam("id") String id) {
        Map<String, List<CustomsSentences.FindingBody>> found = new LinkedHashMap<>();
        sets.check(id).forEach((name, findings) -> found.put(name, sentences.findings(findings)));
        return found;
    }

    @POST
    @Path("/{id}/filing")
    @Consumes(MediaType.WILDCARD)
    @Allowed(BROKER)
    @Operation(
            summary = "File the set, or go on after a stop",
            description =
                    "The guarantee is reserved once for all; then each declaration is filed on its"
                            + " own, and one that is refused does not stop the others.")
    public Response file(@PathParam("id") String id) {
        return posting.once(
                202,
                "filing",
                () -> {
                    filing.file(id);
                    return sets.find(id);
                });
    }

    @POST
    @Path("/{id}/stop")
    @Consumes(MediaType.WILDCARD)
    @Allowed(BROKER)
    @Operation(summary = "Stop before the next declaration; what was filed stays filed")
    public Response stop(@PathParam("id") String id) {
        return posting.once(
                200,
                "stop",
                () -> {
                    filing.stop(id);
                    return sets.find(id);
                });
    }
}
