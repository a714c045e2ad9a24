package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.PartyId;

/**
 * The office took a release back (an observation: it is never refused). What is still here is
 * stopped; what has left becomes an exception.
 *
 * @param number of the declaration
 * @param client whose declaration it is
 */
public record ReleaseRevoked(
        String declaration,
        DeclarationNumber number,
        PartyId client,
        List<DeclaredGoods> goods,
        String reason,
        Instant effectiveAt)
        implements Fact {

    public ReleaseRevoked {
        goods = List.copyOf(goods);
    }

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
