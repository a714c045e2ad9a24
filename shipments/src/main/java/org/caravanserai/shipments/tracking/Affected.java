package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;

/** Finds the containers whose picture a batch of events may change. */
@ApplicationScoped
class Affected {

    private static final String ANNOUNCED =
            "select c.number from shipments.container c where c.%s = any(?)";
    private static final String SEEN_ON =
            "select distinct x.container from shipments.tracking_event e"
                    + " join shipments.event_container x on x.event = e.id where e.%s = any(?)";
    private static final String NAMED =
            "select event, container from shipments.event_container where event = any(?)";

    @Inject PlainSql sql;

    /** Those that travel, or ever travelled, by what these events speak of as a whole. */
    Set<ContainerNumber> by(List<ReadEvent> events) {
        List<ReadEvent> wide =
                events.stream().filter(event -> event.containers().isEmpty()).toList();
        return by(
                wide.stream().map(ReadEvent::means).toList(), distinct(wide, ReadEvent::document));
    }

    Set<ContainerNumber> by(Collection<ReadEvent.Means> means, Set<String> documents) {
        Set<ContainerNumber> numbers = new LinkedHashSet<>();
        Set<String> trains = distinct(means, ReadEvent.Means::train);
        add(numbers, found(ANNOUNCED.formatted("train"), trains));
        add(numbers, found(SEEN_ON.formatted("train"), trains));
        add(numbers, found(ANNOUNCED.formatted("consignment"), documents));
        add(numbers, found(SEEN_ON.formatted("vessel"), distinct(means, ReadEvent.Means::vessel)));
        return numbers;
    }

    /** Those that the events name by what is stored of them, by the ids of the events. */
    Map<Long, Set<ContainerNumber>> named(Collection<Long> events) {
        return events.isEmpty()
                ? Map.of()
                : sql
                        .rows(NAMED, row -> Map.entry(row.getLong(1), row.getString(2)), events)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                row -> ContainerNumber.asReceived(row.getValue()),
                                                Collectors.toSet())));
    }

    private List<String> found(String query, Set<String> names) {
        return names.isEmpty() ? List.of() : sql.rows(query, row -> row.getString(1), names);
    }

    private static <T> Set<String> distinct(Collection<T> all, Function<T, String> of) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().map(of).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private static void add(Set<ContainerNumber> numbers, List<String> found) {
        found.stream().map(ContainerNumber::asReceived).forEach(numbers::add);
    }
}
