package org.caravanserai.inventory.warehouse;

import java.util.List;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a sheet of bins came to.
 *
 * @param rows how many it has
 * @param added bins that were not there
 * @param changed bins that were there and are redefined
 * @param rejected what is wrong, by row from 1 and column; while there is any, nothing is kept
 */
public record BinSheetResult(int rows, int added, int changed, List<Problem> rejected) {}
