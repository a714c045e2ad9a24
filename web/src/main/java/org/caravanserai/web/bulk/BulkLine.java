package org.caravanserai.web.bulk;

/**
 * How it went with one row.
 *
 * @param said why not, in the reader's words; null where it was done, or can be
 * @param posting number of the posting that was made; null where none was, or nothing is kept
 */
public record BulkLine(String key, boolean good, String said, String posting) {}
