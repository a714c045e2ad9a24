package org.caravanserai.shipments.intake.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Segments that stand together: a message, its head, or one of its groups. */
record Segments(List<Segment> all) {

    Optional<Segment> first(String tag) {
        return all.stream().filter(segment -> segment.is(tag)).findFirst();
    }

    Optional<Segment> first(String tag, String qualifier) {
        return all.stream().filter(segment -> segment.is(tag, qualifier)).findFirst();
    }

    List<Segment> each(String tag) {
        return all.stream().filter(segment -> segment.is(tag)).toList();
    }

    /** A component of the first segment with that qualifier, null where there is none. */
    String value(String tag, String qualifier, int element, int component) {
        return first(tag, qualifier).map(segment -> segment.at(element, component)).orElse(null);
    }

    /** What stands before the first segment of that tag. */
    Segments headBefore(String tag) {
        List<Segment> head = new ArrayList<>();
        for (Segment segment : all) {
            if (segment.is(tag)) {
                break;
            }
            head.add(segment);
        }
        return new Segments(head);
    }

    /** The groups that begin with that tag. */
    List<Segments> groups(String tag) {
        List<List<Segment>> groups = new ArrayList<>();
        for (Segment segment : all) {
            if (segment.is(tag)) {
                groups.add(new ArrayList<>());
            }
            if (!groups.isEmpty()) {
                groups.get(groups.size() - 1).add(segment);
            }
        }
        return groups.stream().map(Segments::new).toList();
    }

    /** These, and those where these do not say. */
    Segments or(Segments more) {
        List<Segment> both = new ArrayList<>(all);
        both.addAll(more.all());
        return new Segments(both);
    }

    String text() {
        return all.stream().map(Segment::toString).collect(Collectors.joining());
    }
}
