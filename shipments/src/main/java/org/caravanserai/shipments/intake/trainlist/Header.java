package org.caravanserai.shipments.intake.trainlist;

import java.util.Collections;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** The first line of a list: which column stands where. */
final class Header {

    static final String FIELD = "header";

    private final List<Column> columns;

    /**
     * @param columns null for one that is not read
     */
    Header(List<Column> columns) {
        this.columns = Collections.unmodifiableList(columns);
    }

    /** Null for a column that is not read. */
    Column column(int position, int row) {
        if (position >= columns.size()) {
            throw new InvalidInput(
                    Problem.ofRow(row, "file", "row-too-long", columns.size(), position + 1));
        }
        return columns.get(position);
    }
}
