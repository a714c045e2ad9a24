package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;

/** A filing ended without release for these items: stock gives the reserved quantity back. */
public record FilingEnded(
        String declaration,
        Outcome outcome,
        String reason,
        List<DeclaredGoods> goods,
        Instant effectiveAt)
        implements Fact {

    /** How a filing can end other than by release. */
    public enum Outcome {
        REGISTRATION_REFUSED,
        RELEASE_REFUSED,
        WITHDRAWN
    }

    public FilingEnded {
        goods = List.copyOf(goods);
    }

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
