package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
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
import java.time.LocalDate;
import org.caravanserai.customs.form.BoxChange;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.CodeEntry;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The boxes of the forms and their code lists, dated and with their sources. */
@Path("/form-boxes")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FormBoxesResource {

    @Inject FormBoxes form;
    @Inject HouseClock clock;

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The boxes in force today, in the order of the form")
    public Page<BoxRule> boxes() {
        return new Page<>(form.inForce(today()), null);
    }

    @PUT
    @Path("/{place}/{code}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Change size or code list of a box from a day on, with the source")
    public Page<BoxRule> change(
            @PathParam("place") String place, @PathParam("code") String code, BoxChange change) {
        form.change(Query.choice("place", place, BoxRule.Place.class), code, change);
        return boxes();
    }

    @GET
    @Path("/lists/{list}")
    @Allowed({BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The codes of a list in force today, by code or by words")
    public Page<CodeEntry> codes(@PathParam("list") String list, @QueryParam("q") String text) {
        return new Page<>(form.codes(list, text, today()), null);
    }

    @PUT
    @Path("/lists/{list}")
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Add a code to a list from a day on, with the source")
    public Page<CodeEntry> enter(@PathParam("list") String list, CodeEntry entry) {
        if (!list.equals(entry.list())) {
            throw InvalidInput.of("list", "form-list-unknown", String.valueOf(entry.list()));
        }
        form.enter(entry);
        return codes(list, null);
    }

    private LocalDate today() {
        return OfficeCalendar.day(clock.now());
    }
}
