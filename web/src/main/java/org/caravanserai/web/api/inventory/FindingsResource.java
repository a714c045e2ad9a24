package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.caravanserai.inventory.receiving.Damage;
import org.caravanserai.inventory.receiving.PhotoShown;
import org.caravanserai.inventory.receiving.ReceiptPhotos;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a receipt brought to light: damage, photographs, and the act of all differences. */
@Path("/receipts")
@Tag(name = "Warehouse")
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    @Inject Damage damage;
    @Inject ReceiptPhotos photos;
    @Inject Prints prints;
    @Inject Posting posting;

    /**
     * Goods that came out damaged.
     *
     * @param packages how many of the line
     */
    public record DamageBody(Integer line, BigDecimal packages, String reason) {}

    /** What a photograph is told apart by when it is sent again. */
    private record Sent(int line, String sha256) {}

    @POST
    @Path("/{id}/damages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(CLERK)
    @Operation(summary = "Record that packages of a line are damaged, and how")
    public Response damaged(@PathParam("id") String id, DamageBody body) {
        if (body == null || body.line() == null) {
            throw InvalidInput.of("line", "required");
        }
        return posting.once(
                201, body, () -> damage.record(id, body.line(), body.packages(), body.reason()));
    }

    @POST
    @Path("/{id}/photos")
    @Consumes({"image/jpeg", "image/png"})
    @Allowed(CLERK)
    @Operation(
            summary = "Keep a photograph of a line, or of the container (line 0)",
            description = "JPEG or PNG up to 12 MB; it is drawn anew, without the camera's notes.")
    public Response photo(
            @PathParam("id") String id,
            @QueryParam("line") @DefaultValue("0") String line,
            byte[] file) {
        int number = Query.value("line", line, FindingsResource::number);
        return posting.once(
                201,
                new Sent(number, Sha256.hex(Base64.getEncoder().encodeToString(file))),
                () -> photos.add(id, number, file));
    }

    private static Integer number(String given) {
        if (!given.matches("[0-9]{1,6}")) {
            throw InvalidInput.of("line", "number-format", Given.shown(given));
        }
        return Integer.valueOf(given);
    }

    @GET
    @Path("/{id}/photos")
    @Allowed({CLERK, MANAGER, BROKER, INSPECTOR})
    @Operation(summary = "The photographs of a receipt")
    public List<PhotoShown> list(@PathParam("id") String id) {
        return photos.of(id);
    }

    @GET
    @Path("/{id}/photos/{photo}")
    @Produces("image/jpeg")
    @Allowed({CLERK, MANAGER, BROKER, INSPECTOR})
    @Operation(summary = "A photograph")
    public byte[] picture(@PathParam("id") String id, @PathParam("photo") long photo) {
        return photos.picture(id, photo);
    }

    @GET
    @Path("/{id}/act")
    @Produces("application/pdf")
    @Allowed({CLERK, MANAGER, BROKER, INSPECTOR})
    @Operation(summary = "The act of differences on paper, in two languages (languages=kk,ru)")
    public Response act(@PathParam("id") String id, @QueryParam("languages") String languages) {
        return prints.paper("differences-act", Asked.of(id), languages);
    }
}
