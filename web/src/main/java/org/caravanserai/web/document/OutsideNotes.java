package org.caravanserai.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.inventory.ledger.OutsidePermits;
import org.caravanserai.kernel.identity.LotId;

/**
 * Notes in the report which goods are stored outside the warehouse, and under which permit: the
 * form of goods stored outside (Customs Code of the EAEU, Art. 155(4)) has the same columns.
 */
@Dependent
public class OutsideNotes {

    private static final String ARTICLE = "155(4): ";

    private final OutsidePermits permits;

    @Inject
    public OutsideNotes(OutsidePermits permits) {
        this.permits = permits;
    }

    public List<WarehouseReportLine> noted(List<WarehouseReportLine> lines) {
        Map<LotId, String> outside =
                permits.of(lines.stream().map(WarehouseReportLine::lot).distinct().toList());
        return outside.isEmpty()
                ? lines
                : lines.stream().map(line -> noted(line, outside.get(line.lot()))).toList();
    }

    private static WarehouseReportLine noted(WarehouseReportLine line, String permit) {
        return permit == null ? line : line.noted(ARTICLE + permit);
    }
}
