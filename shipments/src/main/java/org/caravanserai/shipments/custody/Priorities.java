package org.caravanserai.shipments.custody;

/** Where this room stands among the observers of a fact: after stock and customs. */
final class Priorities {

    static final int SHIPMENTS = 3000;

    /** Refusals come before anybody writes. */
    static final int GATE = 100;

    private Priorities() {}
}
