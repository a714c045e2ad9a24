package org.caravanserai.shipments.subscription;

/** What a subscriber is sent. */
public enum Format {
    /** Every fact as the journal has it. */
    FACTS,
    /** Departures, arrivals and wrong seals of containers as events of DCSA Track and Trace 3.0. */
    DCSA
}
