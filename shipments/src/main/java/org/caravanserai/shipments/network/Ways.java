package org.caravanserai.shipments.network;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.FacilityCode;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The legs as a graph, weighed by time, cost or risk; each leg can be gone both ways. */
public final class Ways {

    private final Graph<FacilityCode, Leg> graph = new DirectedWeightedMultigraph<>(Leg.class);

    /** Weighed by usual hours. */
    public Ways(List<Leg> legs) {
        this(legs, leg -> leg.usualHours().doubleValue());
    }

    Ways(List<Leg> legs, ToDoubleFunction<Leg> weight) {
        legs.stream().flatMap(leg -> Stream.of(leg, leg.reversed())).forEach(l -> add(l, weight));
    }

    private void add(Leg leg, ToDoubleFunction<Leg> weight) {
        graph.addVertex(leg.from());
        graph.addVertex(leg.to());
        if (graph.addEdge(leg.from(), leg.to(), leg)) {
            graph.setEdgeWeight(leg, weight.applyAsDouble(leg));
        }
    }

    /** The lightest way; empty when no legs join the two, or they are one. */
    public List<Leg> quickest(FacilityCode from, FacilityCode to) {
        if (!knows(from, to)) {
            return List.of();
        }
        GraphPath<FacilityCode, Leg> path = new DijkstraShortestPath<>(graph).getPath(from, to);
        return path == null ? List.of() : path.getEdgeList();
    }

    /** Up to so many ways that visit no place twice, the lightest first. */
    public List<List<Leg>> lightest(FacilityCode from, FacilityCode to, int most) {
        return knows(from, to) && !from.equals(to)
                ? new YenKShortestPath<>(graph)
                        .getPaths(from, to, most).stream().map(GraphPath::getEdgeList).toList()
                : List.of();
    }

    private boolean knows(FacilityCode from, FacilityCode to) {
        return graph.containsVertex(from) && graph.containsVertex(to);
    }
}
