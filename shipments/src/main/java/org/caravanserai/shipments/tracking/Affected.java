package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
    private static final String NAMED_BEFORE =
            "select distinct x.container from shipments.tracking_event e"
                    + " join shipments.event_container x on x.event = e.id"
                    + " where e.source = ? and e.event_id = any(?)";

    @Inject PlainSql sql;

    Set<ContainerNumber> by(List<ReadEvent> events) {
        Set<ContainerNumber> numbers = new LinkedHashSet<>();
        events.forEach(event -> numbers.addAll(event.containers()));
        List<ReadEvent> wide =
                events.stream().filter(event -> event.containers().isEmpty()).toList();
        Set<String> trains = distinct(wide, e -> e.means().train());
        add(numbers, found(ANNOUNCED.formatted("train"), trains));
        add(numbers, found(SEEN_ON.formatted("train"), trains));
        add(
                numbers,
                found(ANNOUNCED.formatted("consignment"), distinct(wide, ReadEvent::document)));
        add(numbers, found(SEEN_ON.formatted("vessel"), distinct(wide, e -> e.means().vessel())));
        namedBefore(events, numbers);
        return numbers;
    }

    private List<String> found(String query, Set<String> names) {
        return names.isEmpty() ? List.of() : sql.rows(query, row -> row.getString(1), names);
    }

    /** An update may take back a container that the event named before. */
    private void namedBefore(List<ReadEvent> events, Set<ContainerNumber> numbers) {
        events.stream()
                .collect(
                        Collectors.groupingBy(
                                ReadEvent::source,
                                Collectors.mapping(ReadEvent::eventId, Collectors.toSet())))
                .forEach(
                        (source, ids) ->
                                add(
                                        numbers,
                                        sql.rows(
                                                NAMED_BEFORE,
                                                row -> row.getString(1),
                                                source,
                                                ids)));
    }

    private static Set<String> distinct(
            Collection<ReadEvent> events, Function<ReadEvent, String> of) {
        Set<String> names = new LinkedHashSet<>();
        events.stream().map(of).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private static void add(Set<ContainerNumber> numbers, List<String> found) {
        found.stream().map(ContainerNumber::asReceived).forEach(numbers::add);
    }
}
