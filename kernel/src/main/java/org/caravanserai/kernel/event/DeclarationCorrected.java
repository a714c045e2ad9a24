package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What a filed declaration says was corrected (EEC Board Decision 289). Stock reserves anew where
 * the measures of goods that still wait for a decision changed.
 *
 * @param from status the goods are declared out of; null where none of them is in the house
 * @param version of the declaration since then; the first filing is 1
 * @param changeCode the eight parts of box 45a, with strokes between them
 * @param before the goods whose measures changed, as they were declared
 * @param after the same goods as they are declared now
 */
public record DeclarationCorrected(
        String declaration,
        CustomsProcedure procedure,
        StockStatus from,
        int version,
        String changeCode,
        String reason,
        List<DeclaredGoods> before,
        List<DeclaredGoods> after,
        Instant effectiveAt)
        implements Fact {

    public DeclarationCorrected {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
