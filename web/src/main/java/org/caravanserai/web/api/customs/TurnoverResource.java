package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.document.CsvRows;
import org.caravanserai.web.document.ReportTable;
import org.caravanserai.web.document.ReportTables;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Turnover of goods under supervision ({@code from}, {@code to}, {@code facility}, {@code groupBy},
 * {@code knownAt}), and placements by state ({@code asOf}, {@code state}, {@code facility}, {@code
 * knownAt}).
 */
@Path("/reports")
@Tag(name = "Customs")
public class TurnoverResource {

    private static final String PDF = "application/pdf;qs=0.4";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.3";

    @Inject ReportTables tables;
    @Inject Prints prints;
    @Context UriInfo uri;

    @GET
    @Path("/turnover")
    @Produces({MediaType.APPLICATION_JSON, "text/csv;charset=UTF-8;qs=0.6"})
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Opening, in, out, corrections, closing: any period, any grouping")
    public Response turnover(@Context HttpHeaders asks) {
        return table("turnover", asks);
    }

    @GET
    @Path("/turnover")
    @Produces(PDF)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The turnover on paper")
    public Response turnoverPaper() {
        return prints.paper("turnover", asked(), asked().more().get("languages"));
    }

    @GET
    @Path("/turnover")
    @Produces(XLSX)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The turnover as a workbook")
    public Response turnoverBook() {
        return prints.workbook("turnover", asked(), asked().more().get("languages"));
    }

    @GET
    @Path("/placements")
    @Produces({MediaType.APPLICATION_JSON, "text/csv;charset=UTF-8;qs=0.6"})
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Open and overdue placements as of a day, or those of one state")
    public Response placements(@Context HttpHeaders asks) {
        return table("placements", asks);
    }

    @GET
    @Path("/placements")
    @Produces(PDF)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The placements on paper")
    public Response placementsPaper() {
        return prints.paper("placements", asked(), asked().more().get("languages"));
    }

    @GET
    @Path("/placements")
    @Produces(XLSX)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The placements as a workbook")
    public Response placementsBook() {
        return prints.workbook("placements", asked(), asked().more().get("languages"));
    }

    private Response table(String kind, HttpHeaders asks) {
        ReportTable table = tables.read(kind, asked());
        boolean csv =
                asks.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> "csv".equals(type.getSubtype()));
        StreamingOutput body =
                csv
                        ? out -> CsvRows.write(out, table.columns(), table.rows(), row -> row)
                        : out -> ReportStreams.json(out, Map.of(), table.named());
        return Response.ok(body, csv ? "text/csv;charset=UTF-8" : MediaType.APPLICATION_JSON)
                .build();
    }

    private Asked asked() {
        Map<String, String> more = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> more.put(name, values.get(0)));
        return new Asked(null, more);
    }
}
