package org.caravanserai.web.incontainer;

import java.time.Instant;
import org.caravanserai.kernel.event.Fact;

/** Some fact. */
public record Told(String subject, Instant effectiveAt) implements Fact {

    static Told of(String subject) {
        return new Told(subject, Instant.EPOCH);
    }
}
