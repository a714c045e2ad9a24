package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Official rates of exchange by day; a day without a rate has none. */
@Path("/exchange-rates")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeRatesResource {

    @Inject ExchangeRates rates;

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

    private static LocalDate day(String date) {
        try {
            return DutyQuoteBody.of(LocalDate.parse(date), null).day(null);
        } catch (DateTimeException e) {
            throw InvalidInput.of("date", "date-format", Given.shown(date));
        }
    }
}
