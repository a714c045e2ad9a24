package org.caravanserai.shipments.exception;

import java.time.Duration;

/** How soon somebody should look. */
public enum Severity {
    HIGH(Duration.ofMinutes(15)),
    MEDIUM(Duration.ofHours(1)),
    LOW(Duration.ofHours(8));

    final Duration within;

    Severity(Duration within) {
        this.within = within;
    }
}
