package org.caravanserai.kernel.event;

import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;

/**
 * The part of a lot that one declaration item names.
 *
 * @param item number of the item, from 1
 * @param container the container the lot came in, as customs learned it at receipt
 */
public record DeclaredGoods(int item, LotId lot, Measures measures, ContainerNumber container) {}
