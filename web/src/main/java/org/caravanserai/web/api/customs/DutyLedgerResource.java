package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.customs.payment.DutyBook;
import org.caravanserai.customs.payment.DutyMove;
import org.caravanserai.customs.payment.DutyStanding;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.api.TimesAsked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where each tenge of duty stands: suspended, due, paid or freed. */
@Path("/duty-ledger")
@Tag(name = "Customs")
@Produces(MediaType.APPLICATION_JSON)
public class DutyLedgerResource {

    @Inject DutyBook book;

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "Duties by declaration, client or guarantee",
            description =
                    "by: DECLARATION (without it), CLIENT or GUARANTEE; q: part of a name; asOf and"
                            + " knownAt: as of any moment, as it was known then.")
    public Page<DutyStanding> standing(
            @QueryParam("by") String by,
            @QueryParam("q") String text,
            @BeanParam TimesAsked times,
            @BeanParam Piece piece) {
        DutyBook.By asked =
                Query.text(by) == null
                        ? DutyBook.By.DECLARATION
                        : Query.choice("by", by, DutyBook.By.class);
        return piece.of((first, most) -> book.standing(asked, text, times.times(), first, most));
    }

    @GET
    @Path("/{declaration}/entries")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "What moved on the duties of a declaration, the earliest first")
    public Page<DutyMove> moves(
            @PathParam("declaration") String declaration, @BeanParam TimesAsked times) {
        return new Page<>(book.moves(declaration, times.times()), null);
    }
}
