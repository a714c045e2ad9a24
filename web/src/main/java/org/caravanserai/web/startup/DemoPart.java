package org.caravanserai.web.startup;

/**
 * A part of the demo corridor. Parts are loaded in their order into an empty database, each in a
 * transaction of its own together with a mark that it was loaded, so that a start that was broken
 * off goes on where it stopped.
 */
public interface DemoPart {

    /**
     * Lower comes first. People are 0, facilities 100, parties 200, warehouses 300, goods from 400.
     */
    int order();

    /** Lays the part down. Runs inside a transaction, acting as the house. */
    void load();
}
