package org.caravanserai.shipments.consignment;

/** A note and the train it stands on. */
public record Elsewhere(String consignment, String train) {}
