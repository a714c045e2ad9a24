package org.caravanserai.kernel.event;

import java.time.Instant;

/**
 * The house tried to bring a declaration to its office, and this came of it: the proof of each
 * attempt while an office is down.
 *
 * @param step what the office was asked: {@code REGISTER}, {@code DECIDE} or {@code SEND}
 * @param attempt counted from 1 for each declaration
 * @param outcome {@code registered}, {@code office-down}, or another word of the office's door
 */
public record FilingAttempted(
        String declaration, String step, int attempt, String outcome, Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
