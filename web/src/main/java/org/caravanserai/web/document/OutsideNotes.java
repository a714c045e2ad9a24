package org.caravanserai.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * Notes in the report which goods are stored outside the warehouse, and under which permit: the
 * form of goods stored outside (Customs Code of the EAEU, Art. 155(4)) has the same columns.
 */
@ApplicationScoped
@Retried
@Transactional
public class OutsideNotes {

    private static final String ARTICLE = "155(4): ";

    @Inject Lots lots;

    public List<WarehouseReportLine> noted(List<WarehouseReportLine> lines) {
        List<LotId> named = lines.stream().flatMap(line -> lot(line).stream()).distinct().toList();
        Map<LotId, String> permits =
                lots.byIds(named).values().stream()
                        .filter(lot -> lot.outsidePermit() != null)
                        .collect(Collectors.toMap(Lot::id, Lot::outsidePermit));
        return permits.isEmpty()
                ? lines
                : lines.stream().map(line -> noted(line, permits)).toList();
    }

    private static WarehouseReportLine noted(WarehouseReportLine line, Map<LotId, String> permits) {
        return lot(line).stream()
                .map(permits::get)
                .filter(permit -> permit != null)
                .map(permit -> line.noted(ARTICLE + permit))
                .findFirst()
                .orElse(line);
    }

    private static List<LotId> lot(WarehouseReportLine line) {
        try {
            return List.of(LotId.parse(line.note()));
        } catch (InvalidValue another) {
            return List.of();
        }
    }
}
