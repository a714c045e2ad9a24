package org.caravanserai.customs.declaration;

import java.time.Instant;

/**
 * An answer of the office, or an attempt to reach it.
 *
 * @param outcome {@code registered}, {@code registration-refused}, {@code released}, {@code
 *     office-down}, or the code of what the office waits for
 */
public record OfficeMessage(Instant at, String outcome) {}
