package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports for customs. */
@Path("/reports")
@Tag(name = "Customs")
public class ReportsResource {

    @Inject WarehouseReport report;
    @Inject HouseClock clock;

    /** The report of the owner of a customs warehouse for a period. */
    public record Body(
            LocalDate from, LocalDate to, FacilityCode facility, List<WarehouseReportLine> items) {}

    @GET
    @Path("/customs-warehouse")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "The 24 columns of the owner of a customs warehouse",
            description = "Without a period it is this year so far. Also as text/csv.")
    public Body asJson(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility) {
        return read(from, to, facility);
    }

    @GET
    @Path("/customs-warehouse")
    @Produces("text/csv;charset=UTF-8")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same as CSV, one column for each of the form")
    public String asCsv(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility) {
        return WarehouseReportCsv.of(read(from, to, facility).items());
    }

    private Body read(String from, String to, String facility) {
        LocalDate today = OfficeCalendar.day(clock.now());
        LocalDate last = day("to", to, today);
        LocalDate first = day("from", from, last.withDayOfYear(1));
        if (first.isAfter(last)) {
            throw InvalidInput.of("from", "period-backwards");
        }
        FacilityCode at = Query.value("facility", facility, FacilityCode::parse);
        return new Body(first, last, at, report.lines(first, last, at));
    }

    private static LocalDate day(String field, String given, LocalDate otherwise) {
        if (Query.text(given) == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(Query.text(given));
            if (day.getYear() >= 2018 && day.getYear() <= 2099) {
                return day;
            }
        } catch (DateTimeException e) {
            throw InvalidInput.of(field, "date-format", Given.shown(given));
        }
        throw InvalidInput.of(field, "day-out-of-range");
    }
}
