package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.customs.tariff.RateSheet;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.caravanserai.web.sheet.SheetRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Official rates of exchange by day; a day without a rate has none. */
@Path("/exchange-rates")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeRatesResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject ExchangeRates rates;
    @Inject RateSheet sheet;
    @Inject CustomsSentences sentences;
    @Inject Posting posting;

    /** Tenge per unit of each currency on one day. */
    public record Body(LocalDate date, Map<String, BigDecimal> rates) {}

    @GET
    @Path("/{date}")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "The rates of a day")
    public Body get(@PathParam("date") String date) {
        LocalDate day = day(date);
        return new Body(day, rates.on(day));
    }

    @PUT
    @Path("/{date}")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Enter rates of a day, in place of earlier entries of the same currencies")
    public Body enter(@PathParam("date") String date, Map<String, BigDecimal> sent) {
        LocalDate day = day(date);
        DutyQuoteBody.of(day, sent)
                .checkedRates()
                .forEach((currency, rate) -> rates.enter(currency, day, rate, "API"));
        return new Body(day, rates.on(day));
    }

    @POST
    @Consumes({"text/csv", XLSX})
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Enter the rates of a sheet: date, currency, kztPerUnit, per",
            description =
                    "200 for a dry run, 201 when kept, 422 with every wrong cell and nothing kept."
                            + " Without per a rate is for one unit.")
    public Response bring(
            @QueryParam("dryRun") String dryRun,
            @QueryParam("source") String source,
            InputStream file)
            throws IOException {
        boolean only = Query.asked("dryRun", dryRun);
        byte[] whole = ReferenceSheets.read(file);
        String from = Query.text(source) == null ? "API" : source;
        if (only) {
            return Response.ok(body(sheet.enter(SheetRows.read(whole), from, true))).build();
        }
        String print = Sha256.hex(new String(whole, StandardCharsets.ISO_8859_1));
        return posting.sheet(
                print,
                () -> sheet.enter(SheetRows.read(whole), from, false),
                kept -> !kept.rejected().isEmpty(),
                this::body);
    }

    /** What a sheet of rates comes to, with what is wrong in words. */
    public record SheetBody(
            int rows, int unchanged, List<RateSheet.Line> lines, List<Wrong> rejected) {}

    /** A wrong cell. */
    public record Wrong(Integer row, String field, String code, String message) {}

    private SheetBody body(RateSheet.Outcome outcome) {
        return new SheetBody(
                outcome.rows(),
                outcome.unchanged(),
                outcome.lines(),
                outcome.rejected().stream()
                        .map(
                                wrong ->
                                        new Wrong(
                                                wrong.row(),
                                                wrong.field(),
                                                wrong.code(),
                                                sentences.said(wrong)))
                        .toList());
    }

    private static LocalDate day(String date) {
        try {
            return DutyQuoteBody.of(LocalDate.parse(date), null).day(null);
        } catch (DateTimeException e) {
            throw InvalidInput.of("date", "date-format", Given.shown(date));
        }
    }
}
