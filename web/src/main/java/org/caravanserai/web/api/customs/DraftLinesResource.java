package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftLines;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lines of a draft: added all or none, taken out one by one. */
@Path("/declarations/{id}/lines")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftLinesResource {

    @Inject DraftLines lines;
    @Inject Posting posting;

    /**
     * Lines as they are sent.
     *
     * @param instead whether they take the place of all lines before
     */
    public record Lines(Boolean instead, List<DraftBody.Item> items) {}

    /** How many lines were added. */
    public record Added(int lines) {}

    @POST
    @Allowed(BROKER)
    @Operation(
            summary = "Add lines to a draft, all of them or none",
            description =
                    "A line without a lot is tied to the one lot of its container and code, or"
                            + " waits for its goods.")
    public Response add(@PathParam("id") String id, Lines body) {
        return posting.once(
                201,
                body,
                () -> {
                    List<DraftItem> items = read(body.items());
                    lines.add(id, items, Boolean.TRUE.equals(body.instead()));
                    return new Added(items.size());
                });
    }

    private static List<DraftItem> read(List<DraftBody.Item> sent) {
        if (sent == null || sent.isEmpty()) {
            throw InvalidInput.of("items", "required");
        }
        List<DraftItem> items = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null) {
                throw InvalidInput.of("items[" + i + "]", "required");
            }
            items.add(sent.get(i).read("items[" + i + "]"));
        }
        return items;
    }

    @DELETE
    @Path("/{item: [0-9]{1,3}}")
    @Consumes(MediaType.WILDCARD)
    @Allowed(BROKER)
    @Operation(summary = "Take a line out of a draft; those behind it move up")
    public Response remove(@PathParam("id") String id, @PathParam("item") int item) {
        lines.remove(id, item);
        return Response.noContent().build();
    }
}
