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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.document.ReportPeriod;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports for customs. */
@Path("/reports")
@Tag(name = "Customs")
public class ReportsResource {

    @Inject WarehouseReport report;
    @Inject HouseClock clock;
    @Inject Prints prints;

    /** The report of the owner of a customs warehouse for a period. */
    public record Body(
            LocalDate from, LocalDate to, FacilityCode facility, List<WarehouseReportLine> items) {}

    @GET
    @Path("/customs-warehouse")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "The 24 columns of the owner of a customs warehouse",
            description =
                    "Without a period it is this year so far. Also as text/csv, PDF and XLSX.")
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

    @GET
    @Path("/customs-warehouse")
    @Produces("application/pdf;qs=0.4")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same on paper, in two languages (languages=kk,ru)")
    public Response asPdf(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility,
            @QueryParam("languages") String languages) {
        return prints.paper("customs-warehouse", asked(from, to, facility), languages);
    }

    @GET
    @Path("/customs-warehouse")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.3")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same as a workbook")
    public Response asXlsx(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility,
            @QueryParam("languages") String languages) {
        return prints.workbook("customs-warehouse", asked(from, to, facility), languages);
    }

    private static Asked asked(String from, String to, String facility) {
        Map<String, String> more = new HashMap<>();
        more.put("from", from);
        more.put("to", to);
        more.put("facility", facility);
        return new Asked(null, more);
    }

    private Body read(String from, String to, String facility) {
        ReportPeriod period = ReportPeriod.of(from, to, facility, OfficeCalendar.day(clock.now()));
        return new Body(
                period.from(),
                period.to(),
                period.facility(),
                report.lines(period.from(), period.to(), period.facility()));
    }
}
