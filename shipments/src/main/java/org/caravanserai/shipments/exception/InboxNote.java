package org.caravanserai.shipments.exception;

import java.time.Instant;

/**
 * What was done to an alert or said of it.
 *
 * @param act TAKEN, GIVEN, SNOOZED, WOKEN, CLOSED, REOPENED, SAID or ESCALATED
 */
public record InboxNote(String act, String note, String by, Instant at) {}
