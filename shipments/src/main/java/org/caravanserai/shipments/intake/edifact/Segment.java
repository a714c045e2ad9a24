package org.caravanserai.shipments.intake.edifact;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A segment: its tag and its elements, each of one or more components. Positions count from 1, as
 * the directories of the standard do.
 */
record Segment(String tag, List<List<String>> elements) {

    /** The component, or null where it is absent or empty. */
    String at(int element, int component) {
        if (element > elements.size() || component > elements.get(element - 1).size()) {
            return null;
        }
        String text = elements.get(element - 1).get(component - 1).strip();
        return text.isEmpty() ? null : text;
    }

    boolean is(String wanted) {
        return tag.equals(wanted);
    }

    /** Whether it is this segment with this qualifier in its first component. */
    boolean is(String wanted, String qualifier) {
        return is(wanted) && qualifier.equals(at(1, 1));
    }

    /** As it stands in a message with the usual separators. */
    @Override
    public String toString() {
        return tag
                + elements.stream()
                        .map(
                                element ->
                                        element.stream()
                                                .map(Segment::released)
                                                .collect(Collectors.joining(":")))
                        .map(element -> "+" + element)
                        .collect(Collectors.joining())
                + "'";
    }

    private static String released(String text) {
        return text.replaceAll("([?+:'])", "?$1");
    }
}
