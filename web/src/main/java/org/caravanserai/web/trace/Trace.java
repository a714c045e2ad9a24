package org.caravanserai.web.trace;

import java.util.List;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;

/**
 * All that hangs together with one thing.
 *
 * @param start the thing that was asked for, one of the nodes
 * @param links each between two of the nodes, from the earlier to the later
 */
public record Trace(TraceNode start, List<TraceNode> nodes, List<TraceLink> links) {

    public Trace {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }
}
