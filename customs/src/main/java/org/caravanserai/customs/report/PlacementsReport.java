package org.caravanserai.customs.report;

import static org.caravanserai.customs.supervision.PlacementBook.PIECE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.PlacementBook;
import org.caravanserai.customs.supervision.PlacementRecord;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.sieve.Sieve;

/** Open, overdue and closed placements as of a day, the oldest first, piece by piece. */
@ApplicationScoped
@Retried
@Transactional
public class PlacementsReport {

    @Inject PlacementBook book;
    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject ClientScope scope;

    /**
     * What is asked for.
     *
     * @param asOf the end of this day
     * @param facility null for all
     * @param states those that are told
     * @param knownAt null for all that is known
     */
    public record Question(
            LocalDate asOf, FacilityCode facility, Set<PlacementState> states, Instant knownAt) {}

    /**
     * @param next where the next piece begins; null at the end
     */
    public record Piece(List<PlacementLine> lines, PlacementBook.Mark next) {}

    /**
     * @param after where the piece before ended; null for the first
     */
    public Piece piece(Question asked, PlacementBook.Mark after) {
        Instant end = end(asked);
        Instant known = known(asked);
        List<PlacementRecord> records = book.before(end, asked.facility(), after, PIECE, known);
        List<PlacementLine> lines =
                records.stream()
                        .filter(record -> !record.placedAt(end.minusNanos(1)).isZero())
                        .map(record -> line(record, asked.asOf(), end.minusNanos(1)))
                        .filter(line -> asked.states().contains(line.state()))
                        .toList();
        return new Piece(lines, records.size() < PIECE ? null : records.get(PIECE - 1).mark());
    }

    /**
     * A page of the same, the oldest first or in another order.
     *
     * @param text part of a declaration, an owner or a lot; null for all
     * @param sieve of the {@link #columns} of the list
     */
    public List<PlacementLine> list(Question asked, String text, Sieve sieve, int first, int most) {
        return query(asked, text, sieve).run(em, first, most);
    }

    /** How many there are, whatever the page. */
    public long count(Question asked, String text, Sieve sieve) {
        return query(asked, text, sieve).count(em);
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return PlacementQuery.COLUMNS.keys();
    }

    private PlacementQuery query(Question asked, String text, Sieve sieve) {
        return new PlacementQuery(
                asked, text, sieve, new PlacementQuery.Scope(actor.get().sites(), scope.clients()));
    }

    /** The first moment after the day that is asked for. */
    static Instant end(Question asked) {
        return asked.asOf().plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant();
    }

    static Instant known(Question asked) {
        return asked.knownAt() == null ? PlacementBook.ALL_KNOWN : asked.knownAt();
    }

    private static PlacementLine line(PlacementRecord record, LocalDate day, Instant moment) {
        Measures placed = record.placedAt(moment);
        Measures left = record.balanceAt(moment);
        LocalDate until = record.until();
        Long days = until == null || left.isZero() ? null : ChronoUnit.DAYS.between(day, until);
        return new PlacementLine(
                record.declaration(),
                record.declarationId(),
                record.lot(),
                record.facility(),
                record.owner(),
                record.commodity(),
                record.description(),
                OfficeCalendar.day(record.placedAt()),
                until,
                record.rule(),
                state(left, days),
                days,
                placed.packages(),
                placed.grossKg(),
                left.packages(),
                left.grossKg());
    }

    private static PlacementState state(Measures left, Long days) {
        if (left.isZero()) {
            return PlacementState.CLOSED;
        }
        return days != null && days < 0 ? PlacementState.OVERDUE : PlacementState.OPEN;
    }
}
