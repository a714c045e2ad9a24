package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.inventory.printing.LabelSize;
import org.caravanserai.inventory.printing.LabelSizes;
import org.caravanserai.inventory.unit.SsccNumbers;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The GS1 company prefix by day, and the sizes of labels. */
@Path("/label-settings")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LabelSettingsResource {

    @Inject SsccNumbers numbers;
    @Inject LabelSizes sizes;

    public record Settings(List<SsccNumbers.Prefix> prefixes, List<LabelSize> sizes) {}

    @GET
    @Allowed({CLERK, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Company prefixes with their days and sources, and label sizes")
    public Settings get() {
        return new Settings(numbers.prefixes(), sizes.all());
    }

    @PUT
    @Path("/prefix")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Set the GS1 company prefix from a day on")
    public Settings prefix(SsccNumbers.Prefix prefix) {
        if (prefix == null) {
            throw InvalidInput.of("prefix", "required");
        }
        numbers.set(prefix);
        return get();
    }

    @PUT
    @Path("/size")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Add a size of label, or give a known one other measures")
    public Settings size(LabelSize size) {
        if (size == null) {
            throw InvalidInput.of("name", "required");
        }
        sizes.set(size);
        return get();
    }
}
