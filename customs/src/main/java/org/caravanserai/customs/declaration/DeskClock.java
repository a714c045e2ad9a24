package org.caravanserai.customs.declaration;

import java.time.Instant;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.DeclarationNumber;

/**
 * A term that runs at the office on a declaration.
 *
 * @param name of the declaration
 * @param due when the office (or, for an answer, we) must be done; counted in its working time
 * @param done when it was; null while it runs
 */
public record DeskClock(
        Kind kind,
        String name,
        DeclarationNumber number,
        CustomsProcedure procedure,
        String clientName,
        Instant since,
        Instant due,
        Instant done) {

    /** What is waited for. */
    public enum Kind {
        REGISTRATION,
        RELEASE,
        EXTENDED_RELEASE,
        ANSWER
    }

    /** Whether it ran out before it was done. */
    public boolean late(Instant now) {
        return due != null && due.isBefore(done == null ? now : done);
    }
}
