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
import java.util.List;
import org.caravanserai.customs.supervision.AccountTrail;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionFilter;
import org.caravanserai.customs.supervision.SupervisionSearch;
import org.caravanserai.customs.supervision.TrailLine;
import org.caravanserai.customs.supervision.TrailPlacement;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.api.TimesAsked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customs accounts: what is held of each lot, and of one every line with what remained. */
@Path("/accounts")
@Tag(name = "Customs")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject AccountTrail trail;
    @Inject SupervisionSearch supervision;

    /** The account of a lot. */
    public record AccountBody(LotId lot, List<TrailLine> lines, List<TrailPlacement> placements) {}

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "What customs holds of each lot, the nearest end of a term first",
            description =
                    "\"asOf\" and \"knownAt\" as in the list of stock: what was held then, under"
                        + " the terms that were so and known then. \"until\" leaves only what ends"
                        + " on or before that day. \"q\" is part of a lot, an owner, a description,"
                        + " a consignment, a container or a code.")
    public Page<SupervisedLot> list(
            @QueryParam("status") String status,
            @QueryParam("until") String until,
            @QueryParam("q") String text,
            @BeanParam TimesAsked times,
            @BeanParam Piece piece) {
        SupervisionFilter filter =
                new SupervisionFilter(
                        Query.choice("status", status, StockStatus.class),
                        Query.day("until", until),
                        Query.text(text));
        TwoTimes then = times.times();
        return piece.of((first, most) -> supervision.find(filter, Sieve.NONE, then, first, most));
    }

    @GET
    @Path("/{lot}")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The account of a lot from presentation to discharge")
    public AccountBody account(@PathParam("lot") String lot) {
        LotId wanted = Query.named("lot", lot, LotId::parse);
        return new AccountBody(wanted, trail.lines(wanted), trail.placements(wanted));
    }
}
