package org.caravanserai.web.export;

/** How far a file has come. */
public enum ExportState {
    RUNNING,
    DONE,
    STOPPED,
    FAILED
}
