package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.DeclarationNumber;

/**
 * The office released items of a declaration: stock turns exactly the reserved quantity to its new
 * status, the account is written off, the guarantee moves, the container's customs hold falls when
 * nothing of it is unreleased.
 *
 * @param stockStatus what the goods become: customs warehouse for 70, re-export for 31, released
 *     for procedures that set them free
 */
public record GoodsReleased(
        String declaration,
        DeclarationNumber number,
        CustomsProcedure procedure,
        StockStatus stockStatus,
        List<ReleasedGoods> goods,
        Instant effectiveAt)
        implements Fact {

    public GoodsReleased {
        goods = List.copyOf(goods);
    }

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
