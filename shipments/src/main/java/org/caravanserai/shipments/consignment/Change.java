package org.caravanserai.shipments.consignment;

/**
 * One difference between two versions of a train list.
 *
 * @param container null where a whole note came or went or one of its own fields changed
 * @param line null where it is not about a goods line
 * @param field column of the list; null where something came or went whole
 */
public record Change(
        Kind kind,
        String consignment,
        String container,
        Integer line,
        String field,
        String before,
        String after) {

    /** What happened to the thing. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
