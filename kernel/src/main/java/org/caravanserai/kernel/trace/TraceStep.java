package org.caravanserai.kernel.trace;

import java.util.List;

/** What one room knows around a node: the neighbours and the links to them, both ways. */
public record TraceStep(List<TraceNode> nodes, List<TraceLink> links) {

    public static final TraceStep NOTHING = new TraceStep(List.of(), List.of());

    public TraceStep {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }
}
