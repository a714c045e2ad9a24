package org.caravanserai.kernel.event;

import java.time.LocalDate;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;

/**
 * The part of a lot that a release covers.
 *
 * @param storageUntil last day under the new procedure; null where it has no term
 */
public record ReleasedGoods(
        int item,
        LotId lot,
        Measures measures,
        ContainerNumber container,
        LocalDate storageUntil) {}
