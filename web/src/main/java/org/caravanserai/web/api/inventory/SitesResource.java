package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
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
import java.time.LocalDate;
import java.util.Locale;
import org.caravanserai.inventory.terms.CalendarDay;
import org.caravanserai.inventory.terms.WorkingDays;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.api.TimesAsked;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.sites.NewWarehouses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The warehouses of the house and the days they work. */
@Path("/sites")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

    @Inject Warehouse warehouse;
    @Inject NewWarehouses laying;
    @Inject WorkingDays days;
    @Inject Posting posting;

    /**
     * A warehouse.
     *
     * @param calendar country by whose holidays it counts working days
     */
    public record SiteBody(FacilityCode facility, String name, String zone, String calendar) {

        static SiteBody of(Site site) {
            return new SiteBody(
                    site.code(), site.name(Locale.ENGLISH), site.zone().getId(), site.calendar());
        }
    }

    /** Where a warehouse is laid down; without a calendar that of the place's country stands in. */
    public record LayBody(FacilityCode facility, String calendar) {}

    /** A day that is not what its weekday says. */
    public record DayBody(LocalDate day, boolean working, String name, String source) {}

    @GET
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The warehouses, each at a place of the network")
    public Page<SiteBody> list() {
        return new Page<>(warehouse.sites().stream().map(SiteBody::of).toList(), null);
    }

    @POST
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Lay down a warehouse at a place of the network",
            description =
                    "Code, names and clock are those of the place. Laid down again it gets them"
                            + " anew, and another calendar.")
    public Response lay(LayBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    laying.lay(body.facility(), body.calendar());
                    return list();
                });
    }

    @GET
    @Path("/{facility}/days")
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(
            summary = "Holidays and worked weekends of a warehouse, of its country and its own",
            description =
                    "Where both say something of a day, its own comes last and holds. \"knownAt\""
                        + " as in the list of stock: only what was said by then; \"asOf\" changes"
                        + " nothing, as each word is about a day of its own.")
    public Page<CalendarDay> days(
            @PathParam("facility") String facility, @BeanParam TimesAsked times) {
        return new Page<>(days.list(code(facility), times.times()), null);
    }

    @POST
    @Path("/{facility}/days")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Say of a day whether a warehouse works; said again, the later word holds")
    public Response enter(@PathParam("facility") String facility, DayBody body) {
        FacilityCode site = code(facility);
        return posting.once(
                201,
                body,
                () -> {
                    days.enter(site, body.day(), body.working(), body.name(), body.source());
                    return body;
                });
    }

    private static FacilityCode code(String facility) {
        return Query.value("facility", facility, FacilityCode::parse);
    }
}
