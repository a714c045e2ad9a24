package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.shipments.intake.trainlist.ListTop;

/** The first lines of a foreign train list, for somebody to say which of them has the headings. */
public final class ForeignTop implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LABEL = 70;

    private final ListTop top;

    /** A line that may hold the headings. */
    public record Line(int row, String label) {}

    ForeignTop(ListTop top) {
        this.top = top;
    }

    ListTop top() {
        return top;
    }

    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < top.lines().size(); i++) {
            String says = says(top.lines().get(i));
            if (!says.isEmpty()) {
                lines.add(new Line(i + 1, i + 1 + " · " + says));
            }
        }
        return lines;
    }

    private static String says(List<String> line) {
        String whole =
                line.stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · "));
        return whole.length() > LONGEST_LABEL ? whole.substring(0, LONGEST_LABEL) + '…' : whole;
    }
}
