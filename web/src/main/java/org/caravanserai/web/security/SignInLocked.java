package org.caravanserai.web.security;

import java.time.Duration;

/** Too many failed sign-ins of an account or from an address (HTTP 429). */
public class SignInLocked extends RuntimeException {

    private final Duration pause;

    SignInLocked(Duration pause) {
        super("locked for " + pause);
        this.pause = pause;
    }

    /** How long to wait before the next try can succeed. */
    public Duration pause() {
        return pause;
    }
}
