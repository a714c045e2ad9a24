package org.caravanserai.inventory.unit;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.problem.Problem;

/**
 * A handling unit as it is read.
 *
 * @param standsIn what it stands in: a bin, or another unit
 * @param bin the bin at last
 * @param former numbers it carried before
 * @param units that stand on it
 * @param goods that lie on it itself
 * @param warnings what changed behind an act that was done earlier; empty where it is only read
 */
public record UnitShown(
        Sscc sscc,
        UnitKind kind,
        FacilityCode facility,
        String standsIn,
        String bin,
        String madeBy,
        Instant madeAt,
        List<String> former,
        List<Sscc> units,
        List<Goods> goods,
        List<Stay> stays,
        List<Problem> warnings) {

    UnitShown warned(List<Problem> said) {
        return new UnitShown(
                sscc,
                kind,
                facility,
                standsIn,
                bin,
                madeBy,
                madeAt,
                former,
                units,
                goods,
                stays,
                List.copyOf(said));
    }

    /** What of a lot lies on it. */
    public record Goods(
            LotId lot,
            String description,
            String commodity,
            String container,
            String owner,
            StockStatus status,
            boolean held,
            Measures measures,
            Measures free,
            String declaration) {

        static Goods of(StockRow row) {
            return new Goods(
                    row.lot().id(),
                    row.lot().description(),
                    row.lot().commodity().value(),
                    row.lot().container().value(),
                    row.lot().owner().name(),
                    row.status(),
                    row.held(),
                    row.measures(),
                    row.free(),
                    row.declarations().isEmpty() ? null : row.declarations().get(0).number());
        }
    }

    /**
     * Where it stood since when.
     *
     * @param outsidePermit by which its goods came to lie outside; null where it is not by that
     */
    public record Stay(
            String standsIn, String bin, String actor, Instant since, String outsidePermit) {}

    /** All that lies on it itself, without supplementary quantities. */
    public Measures total() {
        return goods.stream()
                .map(one -> one.measures().withSupplementary(null))
                .reduce(Measures.zero(null), Measures::plus);
    }
}
