package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.inventory.counting.CountReason;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.Counts;

/** Why lines of a count differ, as it is chosen and typed before the sheet is handed in. */
public class CountWhy implements Serializable {

    private static final long serialVersionUID = 1L;

    /** By their names: what a page puts into a map is text. */
    private final Map<Long, String> reasons = new HashMap<>();

    private final Map<Long, String> notes = new HashMap<>();

    void follow(CountShown count) {
        for (CountShown.Line line : count.lines()) {
            reasons.putIfAbsent(line.id(), line.reason() == null ? null : line.reason().name());
            notes.putIfAbsent(line.id(), line.note());
        }
    }

    /** Writes down what was given for the lines of the sheet. */
    void tell(Counts counts, CountShown count) {
        for (CountShown.Line line : count.lines()) {
            String reason = reasons.get(line.id());
            if (reason != null) {
                CountReason why = CountReason.valueOf(reason);
                counts.explain(count.number(), line.id(), why, notes.get(line.id()));
            }
        }
    }

    public List<String> getChoices() {
        return Stream.of(CountReason.values()).map(CountReason::name).toList();
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public Map<Long, String> getNotes() {
        return notes;
    }
}
