package org.caravanserai.shipments.intake.trainlist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** The first line of a list: which column stands where. */
final class Header {

    private static final String FIELD = "header";

    private final List<Column> columns;

    private Header(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * @throws InvalidInput {@code unknown-column}, {@code duplicate-column} and {@code
     *     missing-column}, each naming the column
     */
    static Header of(List<String> titles) {
        List<Problem> problems = new ArrayList<>();
        Set<Column> missing = EnumSet.allOf(Column.class);
        List<Column> columns = new ArrayList<>();
        for (String title : titles) {
            Column column = Column.BY_TITLE.get(title == null ? "" : title.strip());
            columns.add(column);
            if (column == null) {
                problems.add(Problem.of(FIELD, "unknown-column", Given.shown(shown(title))));
            } else if (!missing.remove(column)) {
                problems.add(Problem.of(FIELD, "duplicate-column", column.title));
            }
        }
        missing.forEach(c -> problems.add(Problem.of(FIELD, "missing-column", c.title)));
        InvalidInput.throwIfAny(problems);
        return new Header(columns);
    }

    private static String shown(String title) {
        return title == null ? "" : title.strip();
    }

    Column column(int position, int row) {
        if (position >= columns.size()) {
            throw new InvalidInput(
                    Problem.ofRow(row, "file", "row-too-long", columns.size(), position + 1));
        }
        return columns.get(position);
    }
}
