package org.caravanserai.web.trace;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.kernel.trace.TraceSource;
import org.caravanserai.kernel.trace.TraceStep;

/** What the rooms told so far, joined; each thing is asked about once, when it is walked to. */
final class Graph {

    /** Two rooms may know a thing; the one that knows since when, or more of it, names it. */
    private static final Comparator<TraceNode> BETTER =
            Comparator.<TraceNode, Boolean>comparing(node -> node.at() != null)
                    .thenComparing(node -> node.label().length());

    private final List<TraceSource> sources;
    private final Instant moment;
    private final Map<String, TraceNode> nodes = new HashMap<>();
    private final Map<String, TraceLink> links = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * @param moment as of which things are looked at; null for now
     */
    Graph(List<TraceSource> sources, Instant moment) {
        this.sources = sources;
        this.moment = moment;
    }

    /** Whether the thing was there at the moment; one without a date always was. */
    boolean stood(TraceNode node) {
        return moment == null || node.at() == null || !node.at().isAfter(moment);
    }

    /** The thing itself; null when no room knows it. */
    TraceNode node(String kind, String id) {
        List<TraceNode> told = ask(kind, id);
        TraceNode exact = nodes.get(kind + ":" + id);
        if (exact != null) {
            return exact;
        }
        List<TraceNode> same =
                told.stream().filter(node -> node.kind().equals(kind)).distinct().toList();
        return same.size() == 1 ? known(same.get(0)) : null;
    }

    TraceNode known(TraceNode node) {
        return nodes.getOrDefault(node.key(), node);
    }

    Set<TraceNode> after(TraceNode node) {
        ask(node.kind(), node.id());
        return ends(links.values().stream().filter(l -> l.from().equals(node.key())), true);
    }

    Set<TraceNode> before(TraceNode node) {
        ask(node.kind(), node.id());
        return ends(links.values().stream().filter(l -> l.to().equals(node.key())), false);
    }

    List<TraceLink> linksAmong(List<TraceNode> some) {
        Set<String> keys = some.stream().map(TraceNode::key).collect(Collectors.toSet());
        return links.values().stream()
                .filter(link -> keys.contains(link.from()) && keys.contains(link.to()))
                .toList();
    }

    private Set<TraceNode> ends(Stream<TraceLink> some, boolean later) {
        return some.map(link -> nodes.get(later ? link.to() : link.from()))
                .filter(Objects::nonNull)
                .filter(this::stood)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<TraceNode> ask(String kind, String id) {
        if (!asked.add(kind + ":" + id)) {
            return List.of();
        }
        List<TraceStep> told = sources.stream().map(source -> source.around(kind, id)).toList();
        List<TraceNode> heard = told.stream().flatMap(step -> step.nodes().stream()).toList();
        heard.forEach(node -> nodes.merge(node.key(), node, Graph::better));
        told.stream().flatMap(step -> step.links().stream()).forEach(this::join);
        return heard;
    }

    private static TraceNode better(TraceNode one, TraceNode other) {
        return BETTER.compare(one, other) >= 0 ? one : other;
    }

    /** One link between two things, whoever told it; the one with measures says more. */
    private void join(TraceLink link) {
        String between = link.from() + " " + link.to();
        TraceLink told = links.get(between);
        if (told == null || told.measures() == null) {
            links.put(between, link);
        }
    }
}
