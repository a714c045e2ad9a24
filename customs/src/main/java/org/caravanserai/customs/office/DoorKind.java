package org.caravanserai.customs.office;

/** How an office is reached. */
public enum DoorKind {
    /** No authority: it answers by its settings. */
    TRAINING,
    /** Files in the form of ASYCUDA's single administrative document. */
    ASYCUDA_FILE,
    /** Files in the form of the goods declaration of the EAEU (ESADout_CU). */
    EAEU_FILE
}
