package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import org.caravanserai.customs.supervision.TermExtensions;
import org.caravanserai.inventory.terms.Deadline;
import org.caravanserai.inventory.terms.DeadlineFilter;
import org.caravanserai.inventory.terms.Deadlines;
import org.caravanserai.inventory.terms.ShelfLives;
import org.caravanserai.inventory.terms.TermKind;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.api.TimesAsked;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What ends when: storage, shelf life, put-away; extensions that the office granted. */
@Path("/terms")
@Tag(name = "Terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    @Inject Deadlines deadlines;
    @Inject ShelfLives shelf;
    @Inject TermExtensions extensions;
    @Inject Posting posting;

    /** More time, as the office granted it. */
    public record ExtensionBody(
            LotId lot, StockStatus status, LocalDate until, String ground, String document) {}

    /** Until when goods may be sold or used. */
    public record ShelfLifeBody(LotId lot, LocalDate until) {}

    @GET
    @Allowed({CLERK, BROKER, MANAGER, INSPECTOR})
    @Operation(
            summary = "List the clocks on goods that lie here, the nearest end first",
            description =
                    "\"asOf\" and \"knownAt\" as in the list of stock: what lay here then, under"
                        + " the terms that ran then. Days left are counted from that day. \"q\" is"
                        + " part of a lot, its owner or its description.")
    public Page<Deadline> list(
            @QueryParam("facility") String facility,
            @QueryParam("kind") String kind,
            @QueryParam("until") String until,
            @QueryParam("q") String text,
            @BeanParam TimesAsked times,
            @BeanParam Piece piece) {
        TermKind only = Query.choice("kind", kind, TermKind.class);
        DeadlineFilter filter =
                new DeadlineFilter(
                        Query.value("facility", facility, FacilityCode::parse),
                        only == null ? Set.of() : Set.of(only),
                        Query.day("until", until),
                        text,
                        times.times());
        return piece.of((first, most) -> deadlines.list(filter, Sieve.NONE, first, most));
    }

    @POST
    @Path("/extensions")
    @Allowed(BROKER)
    @Operation(summary = "Enter an extension of a storage term that the office granted")
    public Response extend(ExtensionBody body) {
        lot(body.lot());
        return posting.once(
                201,
                body,
                () -> {
                    extensions.extend(
                            body.lot(),
                            body.status(),
                            body.until(),
                            body.ground(),
                            body.document());
                    return body;
                });
    }

    @POST
    @Path("/shelf-lives")
    @Allowed({CLERK, BROKER})
    @Operation(summary = "Enter the last day that the label of the goods names")
    public Response shelfLife(ShelfLifeBody body) {
        lot(body.lot());
        return posting.once(
                201,
                body,
                () -> {
                    shelf.enter(body.lot(), body.until());
                    return body;
                });
    }

    private static void lot(LotId lot) {
        if (lot == null) {
            throw InvalidInput.of("lot", "required");
        }
    }
}
