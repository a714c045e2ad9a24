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

    @Inject PlacementBook book;
    @Inject DeclarationNames names;

    /**
     * @param to last day of the period
     * @param facility null for all
     */
    public List<WarehouseReportLine> lines(LocalDate from, LocalDate to, FacilityCode facility) {
        Instant begin = from.atStartOfDay(OfficeCalendar.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant();
        List<WarehouseReportLine> lines = new ArrayList<>();
        for (PlacementRecord placement : book.before(end, facility)) {
            Measures before = placement.balanceAt(begin.minusNanos(1));
            if (placement.placedAt().isBefore(begin) && before.isZero()) {
                continue;
            }
            add(lines, placement, begin, end);
        }
        return lines;
    }

    private void add(
            List<WarehouseReportLine> lines,
            PlacementRecord placement,
            Instant begin,
            Instant end) {
        Measures balance = placement.balanceAt(end.minusNanos(1));
        List<Discharged> ended =
                placement.discharges().stream()
                        .filter(d -> !d.at().isBefore(begin) && d.at().isBefore(end))
                        .toList();
        if (ended.isEmpty()) {
            lines.add(line(lines.size() + 1, placement, null, balance));
        }
        for (Discharged discharge : ended) {
            lines.add(line(lines.size() + 1, placement, discharge, balance));
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
        return new WarehouseReportLine.Completion(
                names.of(discharge.by().declaration()).procedure(),
                name(discharge.by()),
                placement.commodity(),
                placement.description(),
                discharge.measures().grossKg(),
                discharge.measures().supplementary());
    }

    private String name(Discharged.ItemKey item) {
        return names.of(item.declaration()).number() + " / " + item.item();
    }
}
