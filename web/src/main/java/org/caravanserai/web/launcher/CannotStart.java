package org.caravanserai.web.launcher;

/** A reason not to start that a person can act on; carries the exit code of the process. */
final class CannotStart extends Exception {

    static final int BAD_SETTING = 2;
    static final int PORT_TAKEN = 3;
    static final int DATA_FOLDER = 4;
    static final int SERVER_FAILED = 5;

    private final int exitCode;

    CannotStart(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
