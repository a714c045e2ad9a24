package org.caravanserai.inventory.receiving;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.Seal;

/**
 * A count in the making, against what was announced.
 *
 * @param seal that was found; null while none was read
 * @param sealIntact null while nobody looked
 * @param outsidePermit permit to put goods outside the customs warehouse; null for none
 * @param entries how many scans and keyed counts there are
 * @param last the latest of them; null when there is none
 */
public record TallyShown(
        Seal seal,
        Boolean sealIntact,
        String outsidePermit,
        int entries,
        TallyCount last,
        List<Line> lines) {

    /**
     * @param posted counted and posted before
     * @param counted now, not yet posted
     * @param bins where to
     * @param reason why the line differs; empty while nobody said
     */
    public record Line(
            int line,
            CommodityCode commodity,
            String description,
            String packageKind,
            Measures announced,
            Measures posted,
            Measures counted,
            List<String> bins,
            String reason) {

        public Measures all() {
            return posted.plus(counted);
        }

        /** Packages over (positive) or short (negative) of what was announced. */
        public BigDecimal difference() {
            return all().packages().subtract(announced.packages());
        }

        /** Kilograms net over or short. */
        public BigDecimal differenceKg() {
            return all().netKg().subtract(announced.netKg());
        }

        public boolean differs() {
            return difference().signum() != 0 || differenceKg().signum() != 0;
        }

        public boolean surplus() {
            return difference().signum() > 0
                    || difference().signum() == 0 && differenceKg().signum() > 0;
        }

        public boolean begun() {
            return !counted.isZero() || !posted.isZero();
        }
    }

    /** The lines whose difference is posted: what is over, and at the end also what is short. */
    public List<Line> differences(boolean complete) {
        return lines.stream()
                .filter(line -> complete ? line.differs() : line.surplus() && counted(line))
                .toList();
    }

    private static boolean counted(Line line) {
        return !line.counted().isZero();
    }
}
