package org.caravanserai.kernel.event;

import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;

/**
 * One goods line of a consignment, as the consignor announced it.
 *
 * @param line number of the line within its container, from 1
 * @param packageKind kind of package by UN/ECE Recommendation 21, for example CT
 */
public record AnnouncedLine(
        int line,
        CommodityCode commodity,
        String description,
        String packageKind,
        Measures measures,
        Money value) {}
