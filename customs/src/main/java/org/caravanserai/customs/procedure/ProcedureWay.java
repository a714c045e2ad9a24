package org.caravanserai.customs.procedure;

import org.caravanserai.customs.payment.Levy;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * A procedure that may follow another.
 *
 * @param previous two digits; 00 for goods in temporary storage
 * @param groundNeeded only in a case that the declaration must name
 * @param secured what is suspended needs a guarantee
 * @param stockStatus what the goods become in the house; null where it does not handle them
 * @param mark S where the source states it, U where it must be checked before real use
 */
public record ProcedureWay(
        String requested,
        String previous,
        boolean groundNeeded,
        Levy levy,
        boolean secured,
        StockStatus stockStatus,
        String source,
        String mark) {

    public String code() {
        return requested + previous;
    }
}
