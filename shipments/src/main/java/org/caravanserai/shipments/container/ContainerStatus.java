package org.caravanserai.shipments.container;

/** How far a container has come in its present use. */
public enum ContainerStatus {
    /** On a train list or seen in a message, not yet moving. */
    ANNOUNCED,
    /** Was announced and then struck from the list. */
    WITHDRAWN,
    /** Between two places, or at a place on the way. */
    UNDER_WAY,
    /** At its destination. */
    ARRIVED,
    /** All its goods are counted out. */
    STRIPPED,
    /** Loaded by our own gate with goods that go on. */
    LOADED,
    /** Given back empty. */
    EMPTY
}
