package org.caravanserai.shipments.container;

/** Whether there is word of a container: no data is not the same as nothing happened. */
public enum News {
    /** No actual event ever came. */
    NEVER,
    /** The newest word is recent enough for the rules of watching. */
    HEARD,
    /** There is no data since {@code heardAt}, for longer than the rules allow. */
    SILENT
}
