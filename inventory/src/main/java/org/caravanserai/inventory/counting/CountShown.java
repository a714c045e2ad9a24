package org.caravanserai.inventory.counting;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * A count as pages and calls show it. While a blind count goes on, nobody is told what the book
 * says.
 *
 * @param number such as {@code C-000017}
 * @param bookAt the moment whose book it is held against
 * @param effectiveAt when it was counted on paper; null for a count kept as it goes on
 * @param warnings what changed behind it, where it was posted for an earlier time; known only to
 *     the call that posted it
 * @param inHand who counts now; null while it is parked
 * @param counted how many lines of this round are counted
 * @param differing how many lines differ; null while a blind count goes on
 */
public record CountShown(
        String number,
        FacilityCode facility,
        CountScope scope,
        String value,
        CountState state,
        boolean blind,
        int round,
        Instant bookAt,
        String openedBy,
        String inHand,
        String closedBy,
        Instant closedAt,
        String note,
        int counted,
        int toCount,
        Integer differing,
        List<Line> lines,
        Instant effectiveAt,
        List<Problem> warnings) {

    CountShown warned(List<Problem> said) {
        return new CountShown(
                number,
                facility,
                scope,
                value,
                state,
                blind,
                round,
                bookAt,
                openedBy,
                inHand,
                closedBy,
                closedAt,
                note,
                counted,
                toCount,
                differing,
                lines,
                effectiveAt,
                List.copyOf(said));
    }

    /**
     * A lot in a bin.
     *
     * @param book null while a blind count goes on
     * @param counted null while it is not counted
     * @param difference counted less the book; null where the book is hidden or nothing counted
     * @param due whether it is to be counted in this round
     * @param value worth of the difference; null where nothing differs or nobody knows
     * @param duty suspended on the difference; null where none is
     * @param second whether the difference needs a second person
     */
    public record Line(
            long id,
            LotId lot,
            String description,
            String packageKind,
            String location,
            Measures book,
            Measures counted,
            Measures difference,
            boolean due,
            String countedBy,
            Instant countedAt,
            CountReason reason,
            String note,
            Money value,
            Money duty,
            boolean second) {}
}
