package org.caravanserai.kernel.event;

import java.time.Instant;

/** The hold of that code was lifted from its subject. */
public record HoldLifted(HoldSubject on, String hold, String reason, Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return on.toString();
    }
}
