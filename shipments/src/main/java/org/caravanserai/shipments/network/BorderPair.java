package org.caravanserai.shipments.network;

import java.time.LocalDate;

/** Two places across a border and the direction in which it may be crossed between them. */
public record BorderPair(
        String from,
        String to,
        String mode,
        LocalDate validFrom,
        LocalDate validTo,
        String confidence,
        String source) {

    /** How far it can be relied on, in a word. */
    public Sureness sureness() {
        return Sureness.of(confidence);
    }
}
