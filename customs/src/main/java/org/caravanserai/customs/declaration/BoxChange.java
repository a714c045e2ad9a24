package org.caravanserai.customs.declaration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One box that says something else since a correction.
 *
 * @param item number of the item; 0 for the head
 * @param box such as 33, or 31.count
 */
public record BoxChange(int item, String box, String was, String became) {

    /** What says something else, box by box. */
    static List<BoxChange> between(int item, Map<String, String> was, Map<String, String> became) {
        Set<String> boxes = new TreeSet<>(was.keySet());
        boxes.addAll(became.keySet());
        return boxes.stream()
                .map(
                        box ->
                                new BoxChange(
                                        item,
                                        box,
                                        was.getOrDefault(box, ""),
                                        became.getOrDefault(box, "")))
                .filter(change -> !change.was().equals(change.became()))
                .toList();
    }
}
