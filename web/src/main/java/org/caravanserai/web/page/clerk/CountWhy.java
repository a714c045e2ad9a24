package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.counting.CountReason;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.Counts;

/** Why lines of a count differ, as it is chosen and typed before the sheet is handed in. */
public class CountWhy implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Long, CountReason> reasons = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();

    void follow(CountShown count) {
        for (CountShown.Line line : count.lines()) {
            reasons.putIfAbsent(line.id(), line.reason());
            notes.putIfAbsent(line.id(), line.note());
        }
    }

    /** Writes down what was given for the lines of the sheet. */
    void tell(Counts counts, CountShown count) {
        for (CountShown.Line line : count.lines()) {
            CountReason reason = reasons.get(line.id());
            if (reason != null) {
                counts.explain(count.number(), line.id(), reason, notes.get(line.id()));
            }
        }
    }

    public List<CountReason> getChoices() {
        return List.of(CountReason.values());
    }

    public Map<Long, CountReason> getReasons() {
        return reasons;
    }

    public Map<Long, String> getNotes() {
        return notes;
    }
}
