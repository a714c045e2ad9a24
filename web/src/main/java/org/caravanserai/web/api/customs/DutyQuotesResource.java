package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyQuotes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What goods would cost, explained. */
@Path("/duty-quotes")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DutyQuotesResource {

    @Inject DutyQuotes quotes;
    @Inject CustomsSentences sentences;
    @Inject HouseClock clock;

    /**
     * The duties of the goods.
     *
     * @param total what would be paid
     * @param suspended what would be computed, but not paid under this procedure
     */
    public record Quote(List<PaymentBody> payments, Money total, Money suspended) {}

    @POST
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Compute duties for a day, a procedure and goods",
            description = "Nothing is saved. Rates that are not sent are those of that day.")
    public Quote quote(DutyQuoteBody body) {
        Assessment assessment =
                quotes.quote(
                        body.day(OfficeCalendar.day(clock.now())),
                        body.checkedProcedure(),
                        body.goods(),
                        body.checkedRates());
        return new Quote(
                sentences.payments(assessment.lines()),
                assessment.payable(),
                assessment.suspended());
    }
}
