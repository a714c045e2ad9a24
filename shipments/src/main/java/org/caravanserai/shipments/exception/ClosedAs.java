package org.caravanserai.shipments.exception;

/** What became of an alert, so that rules can be judged by it. */
public enum ClosedAs {
    SOLVED,
    ACCEPTED,
    FALSE_ALARM,
    ELSEWHERE,
    /** The house closed it itself, since its cause was gone. */
    CAUSE_GONE
}
