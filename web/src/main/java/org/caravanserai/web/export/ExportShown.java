package org.caravanserai.web.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A list that is being written into a file, or was.
 *
 * @param list the page without its ending, {@code clerk/stock}; a second grid of it behind a colon
 * @param query what was asked for, as the address of the page carries it
 * @param rows written so far
 * @param allRows of the list; null where it does not count
 * @param rowsPerSecond since it began
 * @param bytes of the file; 0 until it is done
 * @param keptUntil the last day on which it can be fetched
 * @param failure key of the text that says why it failed; null else
 */
public record ExportShown(
        long id,
        String list,
        String query,
        ExportForm form,
        String fileName,
        ExportState state,
        long rows,
        Long allRows,
        long rowsPerSecond,
        long bytes,
        Instant begunAt,
        Instant endedAt,
        LocalDate keptUntil,
        String failure) {

    /** Whether it was stopped, by somebody or with the program. */
    public boolean broken() {
        return state == ExportState.FAILED || state == ExportState.STOPPED;
    }

    static long rate(long rows, Instant from, Instant to) {
        long millis = Math.max(1, Duration.between(from, to).toMillis());
        return rows * 1000 / millis;
    }
}
