package org.caravanserai.customs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationNames;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Discharged;
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

    private static final int PIECE = 200;

    @Inject PlacementBook book;
    @Inject DeclarationNames names;

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

    /**
     * The whole report.
     *
     * @param to last day of the period
     * @param facility null for all
     */
    public List<WarehouseReportLine> lines(LocalDate from, LocalDate to, FacilityCode facility) {
        List<WarehouseReportLine> lines = new ArrayList<>();
        Mark mark = null;
        do {
            Piece piece = piece(from, to, facility, mark);
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
    public Piece piece(LocalDate from, LocalDate to, FacilityCode facility, Mark after) {
        Instant begin = from.atStartOfDay(OfficeCalendar.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant();
        int before = after == null ? 0 : after.line();
        List<WarehouseReportLine> lines = new ArrayList<>();
        List<PlacementRecord> placements =
                book.before(end, facility, after == null ? null : after.placement(), PIECE);
        for (PlacementRecord placement : placements) {
            if (placement.placed().isZero()
                    || placement.placedAt().isBefore(begin)
                            && placement.balanceAt(begin.minusNanos(1)).isZero()) {
                continue;
            }
            add(lines, before, placement, begin, end);
        }
        Mark next =
                placements.size() < PIECE
                        ? null
                        : new Mark(placements.get(PIECE - 1).mark(), before + lines.size());
        return new Piece(lines, next);
    }

    private void add(
            List<WarehouseReportLine> lines,
            int before,
            PlacementRecord placement,
            Instant begin,
            Instant end) {
        Measures balance = placement.balanceAt(end.minusNanos(1));
        List<Discharged> ended =
                placement.discharges().stream()
                        .filter(d -> !d.at().isBefore(begin) && d.at().isBefore(end))
                        .toList();
        if (ended.isEmpty()) {
            lines.add(line(before + lines.size() + 1, placement, null, balance));
        }
        for (Discharged discharge : ended) {
            lines.add(line(before + lines.size() + 1, placement, discharge, balance));
        }
    }

    private WarehouseReportLine line(
            int number, PlacementRecord placement, Discharged discharge, Measures balance) {
        return new WarehouseReportLine(
                number,
                name(placement.item()),
                placement.commodity(),
                placement.description(),
                placement.placed().grossKg(),
                placement.placed().supplementary(),
                OfficeCalendar.day(placement.placedAt()),
                placement.until(),
                discharge == null ? null : completion(placement, discharge),
                balance.grossKg(),
                balance.supplementary(),
                placement.lot().value());
    }

    private WarehouseReportLine.Completion completion(
            PlacementRecord placement, Discharged discharge) {
        boolean declared = discharge.by() != null;
        return new WarehouseReportLine.Completion(
                declared ? names.of(discharge.by().declaration()).procedure() : null,
                declared ? name(discharge.by()) : discharge.ground(),
                placement.commodity(),
                placement.description(),
                discharge.measures().grossKg(),
                discharge.measures().supplementary());
    }

    private String name(Discharged.ItemKey item) {
        return names.of(item.declaration()).number() + " / " + item.item();
    }
}
