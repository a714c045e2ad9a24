package org.caravanserai.kernel.locking;

import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;

/**
 * Something a service is about to change. The order of the kinds is the lock order of the whole
 * house: dispatch and release cross the rooms in opposite directions, and only this order keeps
 * them from waiting for each other.
 */
public record LockKey(Kind kind, String id) implements Comparable<LockKey> {

    private static final int STRIPES = 1000;

    /** Kinds of things that are locked, in lock order. */
    public enum Kind {
        CONTAINER,
        LOT,
        DECLARATION,
        GUARANTEE,
        MONEY,
        CHAIN,
        PLACE
    }

    public static LockKey container(ContainerNumber number) {
        return new LockKey(Kind.CONTAINER, number.value());
    }

    public static LockKey lot(LotId lot) {
        return new LockKey(Kind.LOT, lot.value());
    }

    public static LockKey declaration(String id) {
        return new LockKey(Kind.DECLARATION, id);
    }

    public static LockKey guarantee(String id) {
        return new LockKey(Kind.GUARANTEE, id);
    }

    public static LockKey money(String account) {
        return new LockKey(Kind.MONEY, account);
    }

    /**
     * @param place id of a bin
     */
    public static LockKey place(long place) {
        return new LockKey(Kind.PLACE, Long.toString(place));
    }

    /**
     * The lock row that stands for this thing; two things may share one, which only costs a wait.
     */
    int slot() {
        return kind.ordinal() * STRIPES + Math.floorMod(id.hashCode(), STRIPES);
    }

    @Override
    public int compareTo(LockKey other) {
        return Integer.compare(slot(), other.slot());
    }
}
