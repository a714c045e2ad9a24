package org.caravanserai.web.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A list in the making, a line after the other; nothing of what was written stays in memory. */
interface ListFile extends Closeable {

    /** Lines before the list: what it is, of when, and what was asked for. */
    void about(List<String> words) throws IOException;

    void head(List<String> headings) throws IOException;

    /**
     * @param cells numbers, days, moments as day and time on the reader's clock, and texts
     */
    void row(List<Object> cells) throws IOException;
}
