package org.caravanserai.web.api;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.journal.SealedFact;
import org.caravanserai.kernel.journal.Verification;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The book of facts, for whoever checks it. */
@Path("/journal")
@Tag(name = "Journal")
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    @Inject JournalReader journal;

    /** Which end of the book is read first. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    /** A fact with its place in the chain; {@code body} is the fact itself. */
    public record Entry(
            long position,
            String fact,
            String subject,
            String actor,
            Instant effectiveAt,
            Instant recordedAt,
            @JsonRawValue String body,
            String hash) {

        static Entry of(SealedFact fact) {
            return new Entry(
                    fact.position(),
                    fact.fact(),
                    fact.subject(),
                    fact.actor(),
                    fact.effectiveAt(),
                    fact.recordedAt(),
                    fact.body(),
                    fact.hash());
        }
    }

    @GET
    @Allowed({INSPECTOR, ADMINISTRATOR})
    @Operation(
            summary = "Facts in the order of the chain, or the newest first",
            description =
                    "`after` a position in the order of the chain; with `order=newest` backwards"
                            + " from the end, or from `before` a position.")
    public Page<Entry> list(
            @QueryParam("after") String after,
            @QueryParam("before") String before,
            @QueryParam("order") String order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        journal.requireWhole();
        int most = Query.limit(limit);
        List<Entry> facts =
                (Query.choice("order", order, Order.class) == Order.NEWEST
                                ? journal.before(end(before, cursor), most)
                                : journal.after(beginning(after, cursor), most))
                        .stream().map(Entry::of).toList();
        boolean more = facts.size() == most;
        return new Page<>(facts, more ? Long.toString(facts.get(most - 1).position()) : null);
    }

    private static long beginning(String after, String cursor) {
        return Math.max(position("after", after), position("cursor", cursor));
    }

    private static long end(String before, String cursor) {
        long asked = position("before", before);
        long reached = position("cursor", cursor);
        return Math.min(
                asked == 0 ? Long.MAX_VALUE : asked, reached == 0 ? Long.MAX_VALUE : reached);
    }

    private static long position(String field, String given) {
        if (Query.text(given) == null) {
            return 0;
        }
        try {
            return Long.parseUnsignedLong(Query.text(given));
        } catch (NumberFormatException notAPosition) {
            throw InvalidInput.of(field, "journal-position");
        }
    }

    @GET
    @Path("/verification")
    @Allowed({INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "Recompute the whole chain")
    public Verification verify() {
        return journal.verify();
    }
}
