package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.inventory.ledger.LedgerCheck;
import org.caravanserai.inventory.ledger.StockPage;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What physically lies where, now or as of a moment. */
@Path("/stock")
@Tag(name = "Warehouse")
@Produces(MediaType.APPLICATION_JSON)
public class StockResource {

    @Inject StockView view;
    @Inject LedgerCheck check;

    @GET
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "List stock now, as of a moment, or as of a moment as known at another",
            description =
                    "\"declaration\" takes an id or a printed number, \"owner\" an id or a part of"
                            + " the name, \"commodity\" the first digits of a code.")
    public Page<StockBody> list(
            @BeanParam StockParameters asked,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        StockPage page = view.list(asked.filter(), Query.limit(limit), cursor);
        return new Page<>(page.items().stream().map(StockBody::of).toList(), page.nextCursor());
    }

    @GET
    @Path("/verification")
    @Allowed({MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(
            summary = "Replay the stock ledger from zero and compare it with what the house tells",
            description =
                    "Compares the entries with the balances, the reservations and the last closed"
                            + " day, and each posting with itself. Reads the whole ledger.")
    public LedgerCheck.Outcome verify() {
        return check.check();
    }
}
