package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.caravanserai.customs.declaration.BoxChanged;
import org.caravanserai.customs.declaration.BoxEntry;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The boxes of a draft, saved as each is left. */
@Path("/declarations/{id}/boxes")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftBoxesResource {

    @Inject BoxEntry entry;

    /**
     * Boxes as they are typed.
     *
     * @param version of the draft that was read
     * @param item number of the item; null or 0 for the head
     * @param boxes entries by box; a blank one empties the box
     */
    public record Boxes(Integer version, Integer item, Map<String, String> boxes) {}

    @PUT
    @Allowed(BROKER)
    @Operation(
            summary = "Fill in boxes of a draft, naming the version that was read",
            description = "409 stale-version when somebody else changed the draft meanwhile.")
    public BoxEntry.Entered say(@PathParam("id") String id, Boxes body) {
        if (body.version() == null) {
            throw InvalidInput.of("version", "required");
        }
        if (body.boxes() == null || body.boxes().isEmpty()) {
            throw InvalidInput.of("boxes", "required");
        }
        int item = body.item() == null ? BoxEntry.HEAD : body.item();
        return entry.say(id, body.version(), item, body.boxes());
    }

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Boxes typed into a draft after a version: what was, what is, by whom")
    public Page<BoxChanged> changes(@PathParam("id") String id, @QueryParam("since") String since) {
        boolean number = since != null && since.matches("[0-9]{1,9}");
        return new Page<>(entry.since(id, number ? Integer.parseInt(since) : 0), null);
    }
}
