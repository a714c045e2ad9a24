package org.caravanserai.kernel.event;

/**
 * What a hold lies on.
 *
 * @param id number of the lot, container, declaration or handling unit; {@code SITE/BIN} of a bin;
 *     id of the owner
 */
public record HoldSubject(Kind kind, String id) {

    /** Things that can be held. */
    public enum Kind {
        LOT,
        CONTAINER,
        DECLARATION,
        UNIT,
        BIN,
        OWNER
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
