package org.caravanserai.customs.report;

import static org.caravanserai.customs.supervision.PlacementBook.PIECE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.PlacementBook;
import org.caravanserai.customs.supervision.PlacementRecord;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;

/** Open, overdue and closed placements as of a day, the oldest first, piece by piece. */
@ApplicationScoped
@Retried
@Transactional
public class PlacementsReport {

    @Inject PlacementBook book;

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
        Instant end = asked.asOf().plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant();
        Instant known = asked.knownAt() == null ? PlacementBook.ALL_KNOWN : asked.knownAt();
        List<PlacementRecord> records = book.before(end, asked.facility(), after, PIECE, known);
        List<PlacementLine> lines =
                records.stream()
                        .filter(record -> !record.placedAt(end.minusNanos(1)).isZero())
                        .map(record -> line(record, asked.asOf(), end.minusNanos(1)))
                        .filter(line -> asked.states().contains(line.state()))
                        .toList();
        return new Piece(lines, records.size() < PIECE ? null : records.get(PIECE - 1).mark());
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
