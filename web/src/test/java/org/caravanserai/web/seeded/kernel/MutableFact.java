package org.caravanserai.web.seeded.kernel;

import java.time.Instant;
import org.caravanserai.kernel.event.Fact;

/** A fact that can change after it was told. */
class MutableFact implements Fact {

    Instant at = Instant.EPOCH;

    @Override
    public Instant effectiveAt() {
        return at;
    }

    @Override
    public String subject() {
        return "seeded";
    }
}
