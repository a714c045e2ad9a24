package org.caravanserai.customs.report;

import static org.caravanserai.customs.supervision.PlacementBook.PIECE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.PlacementBook;
import org.caravanserai.customs.supervision.PlacementRecord;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;

/**
 * The report of the owner of a customs warehouse for a period: what was under bond, what ended it
 * in the period, what is left at its end.
 */
@ApplicationScoped
@Retried
@Transactional
public class WarehouseReport {

    @Inject PlacementBook book;

    /**
     * What the report is asked for.
     *
     * @param to last day of the period
     * @param facility null for all
     * @param knownAt what was recorded later is left out, so that the report of a past period gives
     *     the same figures again; null for all that is known
     */
    public record Period(LocalDate from, LocalDate to, FacilityCode facility, Instant knownAt) {

        Instant begin() {
            return from.atStartOfDay(OfficeCalendar.ZONE).toInstant();
        }

        Instant known() {
            return knownAt == null ? PlacementBook.ALL_KNOWN : knownAt;
        }

        Instant end() {
            return to.plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant();
        }
    }

    /**
     * Where a piece of the report ended.
     *
     * @param line number of its last line
     */
    public record Mark(PlacementBook.Mark placement, int line) {}

    /**
     * @param next where the next piece begins; null at the end
     */
    public record Piece(List<WarehouseReportLine> lines, Mark next) {}

    /** The whole report. */
    public List<WarehouseReportLine> lines(LocalDate from, LocalDate to, FacilityCode facility) {
        List<WarehouseReportLine> lines = new ArrayList<>();
        Mark mark = null;
        do {
            Piece piece = piece(new Period(from, to, facility, null), mark);
            lines.addAll(piece.lines());
            mark = piece.next();
        } while (mark != null);
        return lines;
    }

    /**
     * A piece of the report, so that one of any length can be written without standing in memory.
     *
     * @param after where the piece before ended; null for the first
     */
    public Piece piece(Period period, Mark after) {
        int before = after == null ? 0 : after.line();
        List<WarehouseReportLine> lines = new ArrayList<>();
        List<PlacementRecord> placements =
                book.before(
                        period.end(),
                        period.facility(),
                        after == null ? null : after.placement(),
                        PIECE,
                        period.known());
        for (PlacementRecord placement : placements) {
            add(lines, before, placement, period.begin(), period.end());
        }
        Mark next =
                placements.size() < PIECE
                        ? null
                        : new Mark(placements.get(PIECE - 1).mark(), before + lines.size());
        return new Piece(lines, next);
    }

    /** What was over before the period began, or never was under bond by its end, is no line. */
    private static void add(
            List<WarehouseReportLine> lines,
            int before,
            PlacementRecord placement,
            Instant begin,
            Instant after) {
        Instant end = after.minusNanos(1);
        Measures balance = placement.balanceAt(end);
        List<PlacementRecord.Ended> ended = placement.ended(begin, after);
        if (ended.isEmpty() && !balance.isZero()) {
            lines.add(line(before + lines.size() + 1, placement, null, balance, end));
        }
        for (PlacementRecord.Ended part : ended) {
            lines.add(line(before + lines.size() + 1, placement, part, balance, end));
        }
    }

    private static WarehouseReportLine line(
            int number,
            PlacementRecord placement,
            PlacementRecord.Ended part,
            Measures balance,
            Instant end) {
        Measures placed = placement.placedAt(end);
        boolean detained = part != null && part.protocol() != null;
        return new WarehouseReportLine(
                number,
                placement.declaration(),
                placement.commodity(),
                placement.description(),
                placed.grossKg(),
                placed.supplementary(),
                OfficeCalendar.day(placement.placedAt()),
                placement.until(),
                placement.shelfUntil(),
                part == null || detained ? null : completion(placement, part),
                detained
                        ? new WarehouseReportLine.Detention(
                                part.protocol(), OfficeCalendar.day(part.at()))
                        : null,
                balance.grossKg(),
                balance.supplementary(),
                placement.lot(),
                placement.lot().value());
    }

    private static WarehouseReportLine.Completion completion(
            PlacementRecord placement, PlacementRecord.Ended part) {
        return new WarehouseReportLine.Completion(
                part.procedure(),
                part.paper(),
                placement.commodity(),
                placement.description(),
                part.measures().grossKg(),
                part.measures().supplementary());
    }
}
