package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.CodeEntry;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The boxes of the forms and their code lists; changed as books of reference data. */
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

    @GET
    @Path("/lists/{list}")
    @Allowed({BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The codes of a list in force today, by code or by words")
    public Page<CodeEntry> codes(@PathParam("list") String list, @QueryParam("q") String text) {
        return new Page<>(form.codes(list, text, today()), null);
    }

    private LocalDate today() {
        return OfficeCalendar.day(clock.now());
    }
}
