package org.caravanserai.shipments.tracking;

/** How sure an event is: planned, estimated or actual. Only actual ones move anything. */
public enum Classifier {
    PLN,
    EST,
    ACT
}
