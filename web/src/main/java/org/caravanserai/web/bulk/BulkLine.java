package org.caravanserai.web.bulk;

/**
 * How it went with one row.
 *
 * @param said why not, in the reader's words; null where it was done, or can be
 */
public record BulkLine(String key, boolean good, String said) {}
