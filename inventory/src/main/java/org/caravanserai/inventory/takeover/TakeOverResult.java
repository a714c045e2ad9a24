package org.caravanserai.inventory.takeover;

import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a sheet comes to.
 *
 * @param number of the take-over; null for a dry run and where something is wrong
 * @param lots the lots that were opened; how many is known for a dry run, too
 * @param measures of all of it
 * @param suspended duty suspended on all of it
 * @param rejected what is wrong, by row and column; empty when all is taken
 */
public record TakeOverResult(
        String number,
        int rows,
        List<LotId> lots,
        Measures measures,
        Money suspended,
        List<Problem> rejected) {

    /** In how many rows something is wrong. */
    public long wrongRows() {
        return rejected.stream().map(Problem::row).distinct().count();
    }

    /** Nothing was taken, and why. */
    static TakeOverResult refused(int rows, List<Problem> problems) {
        return new TakeOverResult(
                null, rows, List.of(), Measures.zero(null), Money.zero("KZT"), problems);
    }
}
