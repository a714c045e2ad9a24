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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.document.CsvRows;
import org.caravanserai.web.document.ReportPeriod;
import org.caravanserai.web.document.WarehouseColumns;
import org.caravanserai.web.document.WarehouseLines;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of the owner of a customs warehouse, written line by line whatever its length. */
@Path("/reports/customs-warehouse")
@Tag(name = "Customs")
public class ReportsResource {

    private static final String KIND = "customs-warehouse";

    @Inject WarehouseLines lines;
    @Inject HouseClock clock;
    @Inject Prints prints;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "The 24 columns of the owner of a customs warehouse",
            description =
                    "Without a period it is this year so far. With knownAt as the book was known"
                            + " then. Also as text/csv, PDF and XLSX.")
    public Response asJson(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility,
            @QueryParam("knownAt") String knownAt) {
        ReportPeriod period = period(from, to, facility, knownAt);
        Map<String, Object> head = new HashMap<>();
        head.put("from", period.from());
        head.put("to", period.to());
        head.put("facility", period.facility());
        head.put("knownAt", period.knownAt());
        StreamingOutput body = out -> ReportStreams.json(out, head, lines.of(period));
        return Response.ok(body).build();
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same as CSV, one column for each of the form")
    public Response asCsv(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility,
            @QueryParam("knownAt") String knownAt) {
        ReportPeriod period = period(from, to, facility, knownAt);
        StreamingOutput body =
                out ->
                        CsvRows.write(
                                out,
                                WarehouseColumns.numbers(),
                                lines.of(period),
                                WarehouseColumns::of);
        return Response.ok(body).build();
    }

    @GET
    @Produces("application/pdf;qs=0.4")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same on paper, in two languages (languages=kk,ru)")
    public Response asPdf(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("languages") String languages) {
        return prints.paper(KIND, asked(from, to, facility, knownAt), languages);
    }

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.3")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same as a workbook")
    public Response asXlsx(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("facility") String facility,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("languages") String languages) {
        return prints.workbook(KIND, asked(from, to, facility, knownAt), languages);
    }

    static Asked asked(String from, String to, String facility, String knownAt) {
        Map<String, String> more = new HashMap<>();
        more.put("from", from);
        more.put("to", to);
        more.put("facility", facility);
        more.put("knownAt", knownAt);
        return new Asked(null, more);
    }

    private ReportPeriod period(String from, String to, String facility, String knownAt) {
        return ReportPeriod.of(from, to, facility, knownAt, OfficeCalendar.day(clock.now()));
    }
}
