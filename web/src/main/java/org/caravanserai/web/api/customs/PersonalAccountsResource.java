package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.customs.money.AccountStatus;
import org.caravanserai.customs.money.Earmarked;
import org.caravanserai.customs.money.MoneyStatement;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.once.Answer;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Prints;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.document.MoneyStatementPaper;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clients' money with customs, and what of it is set aside for which declaration. */
@Path("/personal-accounts")
@Tag(name = "Customs")
@Produces(MediaType.APPLICATION_JSON)
public class PersonalAccountsResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.3";

    @Inject PersonalAccounts accounts;
    @Inject MoneyStatementPaper statements;
    @Inject Posting posting;
    @Inject Prints prints;

    /**
     * Money that came in.
     *
     * @param amount tenge
     * @param reference number of the payment order
     */
    public record TopUp(BigDecimal amount, String reference) {}

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Personal accounts: available, earmarked, spent, in tenge")
    public Page<AccountStatus> list(@BeanParam Piece piece) {
        return piece.of(accounts.list());
    }

    @GET
    @Path("/{client}/earmarks")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "What is set aside, and the declaration that alone may spend it")
    public Page<Earmarked> earmarks(@PathParam("client") String client, @BeanParam Piece piece) {
        return piece.of(accounts.earmarks(party(client)));
    }

    @POST
    @Path("/{client}/top-ups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Enter money that came in")
    public Response topUp(@PathParam("client") String client, TopUp body) {
        PartyId party = party(client);
        return posting.answer(
                body,
                () -> {
                    accounts.topUp(party, body.amount(), body.reference());
                    return new Answer(204, "");
                });
    }

    @POST
    @Path("/{client}/pay-outs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(MANAGER)
    @Operation(summary = "Give money that is not earmarked back")
    public Response payOut(@PathParam("client") String client, TopUp body) {
        PartyId party = party(client);
        return posting.answer(
                body,
                () -> {
                    accounts.payOut(party, body.amount(), body.reference());
                    return new Answer(204, "");
                });
    }

    @GET
    @Path("/{client}/statement")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "Statement of an account for a period",
            description =
                    "With knownAt as the book was known then: the same question gives the same"
                            + " figures again. Also as PDF and XLSX.")
    public MoneyStatement statement(
            @PathParam("client") String client,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("knownAt") String knownAt) {
        return statements.read(asked(client, from, to, knownAt));
    }

    @GET
    @Path("/{client}/statement")
    @Produces("application/pdf;qs=0.4")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same on paper")
    public Response asPdf(
            @PathParam("client") String client,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("languages") String languages) {
        return prints.paper("money-statement", asked(client, from, to, knownAt), languages);
    }

    @GET
    @Path("/{client}/statement")
    @Produces(XLSX)
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The same as a workbook")
    public Response asXlsx(
            @PathParam("client") String client,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("languages") String languages) {
        return prints.workbook("money-statement", asked(client, from, to, knownAt), languages);
    }

    private static Asked asked(String client, String from, String to, String knownAt) {
        Map<String, String> more = new HashMap<>();
        more.put("from", from);
        more.put("to", to);
        more.put("knownAt", knownAt);
        return new Asked(party(client).value(), more);
    }

    private static PartyId party(String client) {
        return Query.named("client", client, PartyId::parse);
    }
}
