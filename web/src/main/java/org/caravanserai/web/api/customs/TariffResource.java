package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.reference.BookRow;
import org.caravanserai.customs.reference.CodeBook;
import org.caravanserai.customs.reference.WatchLine;
import org.caravanserai.customs.reference.WatchList;
import org.caravanserai.customs.tariff.TariffEntry;
import org.caravanserai.customs.tariff.TariffSearch;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tariff of a day, everything known of a code, and what changes for goods in the house. */
@Path("/tariff")
@Tag(name = "Reference data")
@Produces(MediaType.APPLICATION_JSON)
public class TariffResource {

    /** Less than the watch list takes: it answers with the days that it does take. */
    private static final int NONE = 0;

    private static final int USUAL_DAYS = 60;

    @Inject TariffSearch search;
    @Inject CodeBook codes;
    @Inject WatchList watch;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    @GET
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Lines of the tariff by code or by words in any of four languages")
    public Page<TariffEntry> find(
            @QueryParam("q") String text, @QueryParam("date") String date, @BeanParam Piece piece) {
        LocalDate asked = ReferenceSheets.day("date", date);
        LocalDate day = asked == null ? OfficeCalendar.day(clock.now()) : asked;
        return piece.of(
                (first, most) -> search.find(text, actor.get().language(), day, first, most));
    }

    @GET
    @Path("/watch")
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Codes of goods in the house for which something changes, 60 days ahead")
    public Page<WatchLine> watch(@QueryParam("days") String days, @BeanParam Piece piece) {
        String given = Query.text(days);
        boolean number = given != null && given.matches("[0-9]{1,6}");
        return piece.of(
                watch.lines(given == null ? USUAL_DAYS : number ? Integer.parseInt(given) : NONE));
    }

    @GET
    @Path("/{code}")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Everything the books say of a code: past, in force, known ahead")
    public Map<String, List<Map<String, String>>> code(@PathParam("code") String code) {
        CommodityCode wanted = Query.named("code", code, CommodityCode::parse);
        Map<String, List<Map<String, String>>> books = new TreeMap<>();
        codes.concerning(wanted)
                .forEach(
                        (book, rows) ->
                                books.put(book.path(), rows.stream().map(BookRow::cells).toList()));
        if (books.isEmpty()) {
            throw new NotFound("commodity-code", wanted);
        }
        return books;
    }
}
