package org.caravanserai.web.export;

import java.util.List;
import org.caravanserai.web.grid.Cells;
import org.caravanserai.web.page.Walk;

/**
 * What goes into a file, held apart from the page it came from.
 *
 * @param about lines before the list
 * @param rows the list, not yet read
 */
record ListContent(
        List<List<String>> about, List<Cells.Column> columns, Cells.Asker asker, Walk<?> rows) {

    /** Rows read at a time. */
    static final int PIECE = 500;
}
