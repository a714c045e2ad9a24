package org.caravanserai.kernel.journal;

/**
 * What checking the chain found.
 *
 * @param entries facts checked
 * @param lastHash hash of the last good one; compare it with the heads printed in the log
 * @param brokenAt position of the first fact that does not fit; null when all do
 */
public record Verification(boolean valid, long entries, String lastHash, Long brokenAt) {}
