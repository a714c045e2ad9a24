package org.caravanserai.kernel.time;

import java.time.Instant;

/**
 * The moment for which a book is asked, and the moment whose knowledge counts: what was entered
 * later is then not yet seen. Every ledger of the house keeps both times with each entry.
 *
 * @param asOf when it was so; null for the moment of the knowledge
 * @param knownAt only what was recorded by then counts; null for all that is recorded now
 */
public record TwoTimes(Instant asOf, Instant knownAt) {

    /** As of now, by all that is known. */
    public static final TwoTimes NOW = new TwoTimes(null, null);

    public boolean current() {
        return asOf == null && knownAt == null;
    }

    /**
     * @param now what the clock of the house says
     */
    public Instant known(Instant now) {
        return knownAt == null ? now : knownAt;
    }

    /**
     * @param now what the clock of the house says
     */
    public Instant moment(Instant now) {
        return asOf == null ? known(now) : asOf;
    }
}
