package org.caravanserai.shipments.network;

import java.util.Locale;

/**
 * How far a fact of the network can be relied on, told in one word out of what its source says in
 * detail.
 */
public enum Sureness {
    /** A source was seen that says so. */
    VERIFIED,
    /** A part of it was seen in a source; the rest is a proposal. */
    PARTLY,
    /** Nobody has seen a source: check it before relying on it. */
    UNVERIFIED,
    /** Announced, not there yet. */
    PLANNED,
    /** Somebody of the house entered it and named a source. */
    ENTERED;

    static Sureness of(String detail) {
        String text = detail.toLowerCase(Locale.ROOT);
        if (text.equals("verified")) {
            return VERIFIED;
        }
        if (text.startsWith("entered")) {
            return ENTERED;
        }
        if (text.startsWith("planned") || text.startsWith("future")) {
            return PLANNED;
        }
        return text.startsWith("unverified") || text.startsWith("coord") ? UNVERIFIED : PARTLY;
    }
}
