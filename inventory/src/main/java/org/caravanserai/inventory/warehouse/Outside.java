package org.caravanserai.inventory.warehouse;

/** The ends of the ledger that lie outside the house; the ids are those of the migration. */
public enum Outside {
    /** Brought by a carrier. */
    DELIVERED(1),
    /** Handed out through the gate. */
    DISPATCHED(2),
    DESTROYED(3),
    FOUND(4),
    MISSING(5),
    /** Between two lots: what one gives when it is divided, merged or repacked, the others take. */
    REGROUPED(6);

    private final long place;

    Outside(long place) {
        this.place = place;
    }

    public long place() {
        return place;
    }

    /** The highest id of them; every bin has a higher one. */
    public static long last() {
        return REGROUPED.place;
    }

    /** Whether a place of that id has no balance. */
    public static boolean contains(long place) {
        return place <= REGROUPED.place;
    }
}
