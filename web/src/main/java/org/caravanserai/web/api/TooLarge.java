package org.caravanserai.web.api;

import java.io.IOException;

/** A request body beyond the limit (HTTP 413). */
public class TooLarge extends IOException {

    private final long limit;

    TooLarge(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The limit in whole megabytes, as it is said to people. */
    long limit() {
        return limit / (1024 * 1024);
    }
}
