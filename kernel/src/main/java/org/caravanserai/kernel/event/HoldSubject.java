package org.caravanserai.kernel.event;

/**
 * What a hold lies on.
 *
 * @param id number of the lot, container or declaration
 */
public record HoldSubject(Kind kind, String id) {

    /** Things that can be held. */
    public enum Kind {
        LOT,
        CONTAINER,
        DECLARATION
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
