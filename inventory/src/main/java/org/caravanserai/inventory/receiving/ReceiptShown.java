package org.caravanserai.inventory.receiving;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;

/**
 * An expected receipt as a clerk reads it.
 *
 * @param seal as announced; null when none was
 * @param sealIntact null while nobody looked
 * @param sealFound the other seal that was found; null for none
 * @param lines empty in lists
 */
public record ReceiptShown(
        String id,
        FacilityCode facility,
        ContainerNumber container,
        SizeType sizeType,
        Seal seal,
        Boolean sealIntact,
        Seal sealFound,
        ReceiptStatus status,
        String consignment,
        int version,
        String train,
        String consignor,
        String owner,
        Instant announcedAt,
        Instant arrivedAt,
        Instant completedAt,
        List<Line> lines,
        List<DifferenceShown> differences) {

    /** A goods line: what was announced and what was counted so far. */
    public record Line(
            int line,
            CommodityCode commodityCode,
            String description,
            String packageKind,
            Measures measures,
            Measures counted) {}

    static ReceiptShown of(
            Receipt receipt, List<ReceiptLine> lines, List<ReceiptDifference> differences) {
        return new ReceiptShown(
                receipt.number(),
                receipt.facility,
                receipt.container,
                receipt.sizeType,
                receipt.seal,
                receipt.sealIntact,
                receipt.sealFound,
                receipt.status,
                receipt.consignment,
                receipt.version,
                receipt.train,
                receipt.consignorName,
                receipt.ownerName,
                receipt.announcedAt,
                receipt.arrivedAt,
                receipt.completedAt,
                lines.stream().map(ReceiptShown::line).toList(),
                differences.stream().map(DifferenceShown::of).toList());
    }

    private static Line line(ReceiptLine line) {
        return new Line(
                line.line,
                line.commodity,
                line.description,
                line.packageKind,
                line.announcedMeasures(),
                line.countedMeasures());
    }
}
