package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.DeclarationNumber;

/** The office gave the declaration its number; rates and exchange of this day hold. */
public record DeclarationRegistered(
        String declaration,
        DeclarationNumber number,
        CustomsProcedure procedure,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
