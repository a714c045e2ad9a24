package org.caravanserai.shipments.consignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;

/** Compares two versions of a consignment, field by field as the columns of the list are called. */
final class Difference {

    private record Place(String container, Integer line) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byContainer = text(container).compareTo(text(other.container));
            return byContainer != 0
                    ? byContainer
                    : Integer.compare(line == null ? 0 : line, other.line == null ? 0 : other.line);
        }
    }

    private final List<Change> changes = new ArrayList<>();
    private final String consignment;

    private Difference(String consignment) {
        this.consignment = consignment;
    }

    /** Either may be null: the note came new, or went. */
    static List<Change> between(ConsignmentNote before, ConsignmentNote after) {
        String number = before == null ? after.number() : before.number();
        if (before == null || after == null) {
            Change.Kind kind = before == null ? Change.Kind.ADDED : Change.Kind.REMOVED;
            return List.of(new Change(kind, number, null, null, null, null, null));
        }
        Difference difference = new Difference(number);
        difference.compare(flat(before), flat(after));
        return difference.changes;
    }

    private void compare(
            Map<Place, Map<String, String>> before, Map<Place, Map<String, String>> after) {
        TreeSet<Place> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        for (Place place : places) {
            Map<String, String> was = before.get(place);
            Map<String, String> is = after.get(place);
            if (was == null || is == null) {
                Change.Kind kind = was == null ? Change.Kind.ADDED : Change.Kind.REMOVED;
                changes.add(change(kind, place, null, null, null));
            } else {
                fields(place, was, is);
            }
        }
    }

    private void fields(Place place, Map<String, String> was, Map<String, String> is) {
        was.forEach(
                (field, value) -> {
                    if (!Objects.equals(value, is.get(field))) {
                        changes.add(
                                change(Change.Kind.CHANGED, place, field, value, is.get(field)));
                    }
                });
    }

    private Change change(
            Change.Kind kind, Place place, String field, String before, String after) {
        return new Change(kind, consignment, place.container(), place.line(), field, before, after);
    }

    private static Map<Place, Map<String, String>> flat(ConsignmentNote note) {
        Map<Place, Map<String, String>> flat = new TreeMap<>();
        Map<String, String> own = new LinkedHashMap<>();
        own.put("consignor", note.consignor().name());
        own.put("consignee", note.consignee().name());
        own.put("origin", note.origin().value());
        own.put("destination", note.destination().value());
        flat.put(new Place(null, null), own);
        note.containers().forEach(container -> flat(container, flat));
        return flat;
    }

    private static void flat(AnnouncedContainer in, Map<Place, Map<String, String>> flat) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("sizeType", in.sizeType().code());
        own.put("seal", in.seal() == null ? null : in.seal().number());
        own.put("wagon", in.wagon());
        flat.put(new Place(in.number().value(), null), own);
        in.lines().forEach(l -> flat.put(new Place(in.number().value(), l.line()), fields(l)));
    }

    private static Map<String, String> fields(AnnouncedLine line) {
        Measures measures = line.measures();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("commodityCode", line.commodity().value());
        fields.put("description", line.description());
        fields.put("packages", measures.packages().toPlainString());
        fields.put("packageKind", line.packageKind());
        fields.put("netKg", measures.netKg().toPlainString());
        fields.put("grossKg", measures.grossKg().toPlainString());
        fields.put("supplementaryQuantity", text(measures.supplementary()));
        fields.put("value", line.value().amount().toPlainString());
        fields.put("currency", line.value().currency());
        return fields;
    }

    private static String text(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity.quantity().toPlainString() + ' ' + quantity.unit();
        }
        return value == null ? "" : value.toString();
    }
}
