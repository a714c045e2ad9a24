package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.payment.DutyQuote;
import org.caravanserai.customs.payment.DutyQuotes;
import org.caravanserai.customs.payment.DutyWhatIf;
import org.caravanserai.customs.payment.ItemValue;
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
    @Inject DutyWhatIf whatIf;
    @Inject CustomsSentences sentences;
    @Inject HouseClock clock;

    /**
     * The duties of the goods.
     *
     * @param total what would be paid
     * @param suspended what would be computed, but not paid under this procedure
     * @param values what the customs value of each item is made of
     * @param smallAmount up to this, what was found too low later is not collected; null where the
     *     day has no rate of the euro
     * @param doubts goods whose season or price is not that of their code
     */
    public record Quote(
            List<PaymentBody> payments,
            Money total,
            Money suspended,
            Money customsValue,
            List<Value> values,
            Money smallAmount,
            List<Doubt> doubts) {}

    /** Something to look at before goods are declared so. */
    public record Doubt(String field, String code, String message) {}

    /** The customs value of an item in tenge, and what it is made of. */
    public record Value(int item, Money goods, Money freight, Money insurance, Money customsValue) {

        static Value of(ItemValue v) {
            return new Value(v.item(), v.goods(), v.freight(), v.insurance(), v.customsValue());
        }
    }

    @POST
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Compute duties for a day, a procedure and goods",
            description =
                    "Nothing is saved. Rates that are not sent are those of that day. Freight and"
                            + " insurance of all items come into their customs values, by value or"
                            + " by gross mass; the last item takes what rounding leaves.")
    public Quote quote(DutyQuoteBody body) {
        DutyQuote quote = quotes.quote(body.request(OfficeCalendar.day(clock.now())));
        return new Quote(
                sentences.payments(quote.assessment().lines()),
                quote.assessment().payable(),
                quote.assessment().suspended(),
                quote.customsValue(),
                quote.values().stream().map(Value::of).toList(),
                quote.smallAmount(),
                quote.doubts().stream()
                        .map(d -> new Doubt(d.field(), d.code(), sentences.said(d)))
                        .toList());
    }

    @POST
    @Path("/comparisons")
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "What if: the same goods released now, later, in parts, or sent on",
            description =
                    "Nothing is saved. A day to come needs its rates of exchange in the scenario.")
    public List<ComparisonBody.Result> compare(ComparisonBody body) {
        LocalDate today = OfficeCalendar.day(clock.now());
        return whatIf
                .compare(body.checkedGoods(today), body.checkedScenarios(today), today)
                .stream()
                .map(ComparisonBody.Result::of)
                .toList();
    }
}
