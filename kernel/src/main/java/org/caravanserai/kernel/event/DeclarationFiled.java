package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * A declaration was sent to the office (an act: stock refuses it when the goods are not there or
 * stand under another filing). Stock reserves exactly what the items name.
 *
 * @param declaration id of the declaration
 * @param from status the goods are declared out of; null where none of them is in the house
 */
public record DeclarationFiled(
        String declaration,
        CustomsProcedure procedure,
        StockStatus from,
        List<DeclaredGoods> goods,
        Instant effectiveAt)
        implements Fact {

    public DeclarationFiled {
        goods = List.copyOf(goods);
    }

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
