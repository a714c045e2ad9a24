package org.caravanserai.shipments.intake.sheet;

/** What a column of a sheet says. */
public enum Meaning {
    IGNORED,
    CONTAINER,
    TRAIN,
    WAGON,
    VESSEL,
    SEAL,
    /** The time of one kind of event at one place: {@code ALTYNKOL_ETA}. */
    MOMENT,
    /** Where each line is one event: its code, place, time and how sure it is. */
    CODE,
    FACILITY,
    TIME,
    CLASSIFIER
}
