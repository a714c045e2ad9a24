package org.caravanserai.web.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.kernel.trace.TraceSource;
import org.caravanserai.kernel.trace.TraceStep;

/** A room that knows what a test told it, and answers for direct neighbours only. */
final class Told implements TraceSource {

    private final Map<String, TraceNode> nodes = new LinkedHashMap<>();
    private final List<TraceLink> links = new ArrayList<>();

    Told thing(String kind, String id, String day) {
        Instant at = day == null ? null : Instant.parse(day + "T08:00:00Z");
        TraceNode node = new TraceNode(kind, id, id, at);
        nodes.put(node.key(), node);
        return this;
    }

    Told link(String from, String kind, String to) {
        links.add(new TraceLink(from, to, kind, null));
        return this;
    }

    @Override
    public TraceStep around(String kind, String id) {
        String key = kind + ":" + id;
        List<TraceLink> own =
                links.stream().filter(l -> l.from().equals(key) || l.to().equals(key)).toList();
        Set<String> near = new HashSet<>(Set.of(key));
        own.forEach(link -> Stream.of(link.from(), link.to()).forEach(near::add));
        return new TraceStep(
                nodes.values().stream().filter(node -> near.contains(node.key())).toList(), own);
    }
}
