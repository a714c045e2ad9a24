package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.shipments.container.Container;

/**
 * Gathers the whole history of containers: events that name them, events of the trains, vessels and
 * documents they travel by, and facts of the house. Each kind is asked for once, however many
 * containers there are.
 */
@ApplicationScoped
class Histories {

    /** Train numbers come again: what a train did long before its list was another run of it. */
    private static final Duration LATE_LIST = Duration.ofDays(5);

    private static final String NAMED_IN =
            "select event, container from shipments.event_container where container = any(?)";

    /** By their ids: joined to who is named, PostgreSQL would rather walk the whole store. */
    private static final String OWN =
            "select "
                    + EventReading.EVENT
                    + " from shipments.tracking_event e where e.id = any(?) and not e.retracted";

    private static final String HOUSE =
            "select h.container, "
                    + EventReading.HOUSE
                    + " from shipments.house_event h where h.container = any(?)";
    private static final String ONE_WIDE =
            "select "
                    + EventReading.EVENT
                    + " from shipments.tracking_event e"
                    + " where e.wide and not e.retracted and e.%s = any(?)";

    /** Each by its own index. */
    private static final String WIDE =
            ONE_WIDE.formatted("train")
                    + " union "
                    + ONE_WIDE.formatted("vessel")
                    + " union "
                    + ONE_WIDE.formatted("document");

    private static final String ONE_WIDELY =
            "select e.%1$s from shipments.tracking_event e where e.wide and e.%1$s = any(?)";
    private static final String WIDELY =
            ONE_WIDELY.formatted("train") + " union " + ONE_WIDELY.formatted("vessel");

    @Inject PlainSql sql;

    private record Named(String container, Occurrence occurrence) {}

    Map<String, List<Occurrence>> of(Collection<Container> containers) {
        Map<String, Setting> settings = new HashMap<>();
        containers.forEach(c -> settings.put(c.number().value(), Setting.of(c)));
        return of(settings);
    }

    /** By the numbers of the containers. */
    Map<String, List<Occurrence>> of(Map<String, Setting> settings) {
        Map<String, List<Occurrence>> histories = new HashMap<>();
        settings.keySet().forEach(number -> histories.put(number, new ArrayList<>()));
        if (settings.isEmpty()) {
            return histories;
        }
        own(histories);
        sql.rows(
                        HOUSE,
                        row -> new Named(row.getString(1), EventReading.house(row, 2)),
                        histories.keySet())
                .forEach(named -> histories.get(named.container()).add(named.occurrence()));
        wide(settings, histories);
        return histories;
    }

    private void own(Map<String, List<Occurrence>> histories) {
        Map<Long, List<String>> named = new HashMap<>();
        sql.rows(
                NAMED_IN,
                row ->
                        named.computeIfAbsent(row.getLong(1), event -> new ArrayList<>())
                                .add(row.getString(2)),
                histories.keySet());
        if (named.isEmpty()) {
            return;
        }
        sql.rows(OWN, row -> EventReading.event(row, 1), named.keySet())
                .forEach(o -> named.get(o.event()).forEach(n -> histories.get(n).add(o)));
    }

    /** Those of the trains and vessels of which anything is known that concerns all they carry. */
    Set<String> widely(Set<String> trains, Set<String> vessels) {
        return trains.isEmpty() && vessels.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.rows(WIDELY, row -> row.getString(1), trains, vessels));
    }

    private void wide(Map<String, Setting> settings, Map<String, List<Occurrence>> histories) {
        Collection<List<Occurrence>> own = List.copyOf(histories.values());
        Set<String> trains = named(own, o -> o.means().train());
        Set<String> documents = new HashSet<>();
        settings.values()
                .forEach(
                        setting -> {
                            add(trains, setting.train());
                            add(documents, setting.consignment());
                        });
        Set<String> vessels = named(own, o -> o.means().vessel());
        List<Occurrence> found =
                sql.rows(WIDE, row -> EventReading.event(row, 1), trains, vessels, documents);
        if (found.isEmpty()) {
            return;
        }
        Map<String, List<Occurrence>> byTrain = grouped(found, o -> o.means().train());
        Map<String, List<Occurrence>> byVessel = grouped(found, o -> o.means().vessel());
        Map<String, List<Occurrence>> byDocument = grouped(found, Occurrence::document);
        settings.forEach(
                (number, setting) -> {
                    List<Occurrence> history = histories.get(number);
                    Set<Occurrence> its =
                            new LinkedHashSet<>(of(byDocument, setting.consignment()));
                    its.addAll(ofItsTrain(setting, byTrain));
                    history.forEach(
                            o -> {
                                its.addAll(of(byTrain, o.means().train()));
                                its.addAll(of(byVessel, o.means().vessel()));
                            });
                    history.addAll(its);
                });
    }

    /** What the announced train did since its list; the journey decides by the moment. */
    private static List<Occurrence> ofItsTrain(
            Setting setting, Map<String, List<Occurrence>> byTrain) {
        return setting.announcedAt() == null
                ? List.of()
                : of(byTrain, setting.train()).stream()
                        .filter(o -> !anotherRun(setting, o.at()))
                        .toList();
    }

    /** Whether what the announced train did then was long before its list. */
    static boolean anotherRun(Setting setting, Instant at) {
        return setting.announcedAt() != null && at.isBefore(setting.announcedAt().minus(LATE_LIST));
    }

    private static Map<String, List<Occurrence>> grouped(
            List<Occurrence> found, Function<Occurrence, String> by) {
        return found.stream().filter(o -> by.apply(o) != null).collect(Collectors.groupingBy(by));
    }

    private static List<Occurrence> of(Map<String, List<Occurrence>> found, String name) {
        return name == null ? List.of() : found.getOrDefault(name, List.of());
    }

    private static Set<String> named(
            Collection<List<Occurrence>> histories, Function<Occurrence, String> of) {
        return histories.stream()
                .flatMap(List::stream)
                .map(of)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void add(Set<String> names, String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
