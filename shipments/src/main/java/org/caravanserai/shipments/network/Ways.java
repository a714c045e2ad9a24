package org.caravanserai.shipments.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.FacilityCode;

/** Finds the quickest way through the legs (Dijkstra by usual hours). */
public final class Ways {

    private final Map<FacilityCode, List<Leg>> leaving = new HashMap<>();

    private record Reached(FacilityCode at, double hours, List<Leg> by) {}

    public Ways(List<Leg> legs) {
        legs.stream()
                .flatMap(leg -> Stream.of(leg, leg.reversed()))
                .forEach(
                        leg ->
                                leaving.computeIfAbsent(leg.from(), k -> new ArrayList<>())
                                        .add(leg));
    }

    /** Empty when no legs join the two, or they are one. */
    public List<Leg> quickest(FacilityCode from, FacilityCode to) {
        Set<FacilityCode> done = new HashSet<>();
        PriorityQueue<Reached> open =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::hours));
        open.add(new Reached(from, 0, List.of()));
        while (!open.isEmpty()) {
            Reached nearest = open.poll();
            if (nearest.at().equals(to)) {
                return nearest.by();
            }
            if (done.add(nearest.at())) {
                leaving.getOrDefault(nearest.at(), List.of())
                        .forEach(leg -> open.add(further(nearest, leg)));
            }
        }
        return List.of();
    }

    private static Reached further(Reached from, Leg leg) {
        List<Leg> by = new ArrayList<>(from.by());
        by.add(leg);
        return new Reached(leg.to(), from.hours() + leg.usualHours().doubleValue(), by);
    }
}
