package org.caravanserai.customs.declaration;

import java.util.List;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.kernel.goods.Measures;

/**
 * The lot behind an item: what there was for it, what it takes, what stays.
 *
 * @param before under the status the procedure takes goods from; null where it takes none
 * @param remaining may be negative: then the item asks for more than there is
 * @param standing what is left of the lot under each status
 */
public record LotBehind(
        Measures received,
        Measures before,
        Measures withdrawn,
        Measures remaining,
        List<SupervisedLot> standing) {}
