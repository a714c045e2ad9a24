package org.caravanserai.inventory.handling;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/**
 * The permit of customs under which goods lie outside the customs warehouse (Customs Code of the
 * EAEU, Art. 155(4)), where it is given with the act that takes them there.
 */
public final class OutsidePermit {

    private static final int LONGEST = 100;

    private OutsidePermit() {}

    /**
     * @return null where none was given
     * @throws InvalidInput {@code note-too-long} on {@code outsidePermit}
     */
    public static String read(String typed) {
        List<Problem> problems = new ArrayList<>();
        String permit = FreeText.optional("outsidePermit", typed, LONGEST, problems);
        InvalidInput.throwIfAny(problems);
        return permit.isBlank() ? null : permit.strip();
    }

    /**
     * Whether it is by this permit that goods in the status may lie there.
     *
     * @param permit null where none was given
     */
    public static boolean needed(String permit, Place to, StockStatus status) {
        return permit != null && !to.admits(status);
    }
}
