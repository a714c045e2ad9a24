package org.caravanserai.kernel.event;

/**
 * What a container is on.
 *
 * @param kind TRAIN, WAGON, VESSEL, TRUCK or FLIGHT
 * @param reference number or name of it; null when the message did not say
 */
public record Carriage(Kind kind, String reference) {

    /** Kinds of carriage on the corridor. */
    public enum Kind {
        TRAIN,
        WAGON,
        VESSEL,
        TRUCK,
        FLIGHT
    }
}
