package org.caravanserai.web.trace;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.kernel.trace.TraceNode;

/**
 * One direction through the graph.
 *
 * <p>Boxes come back: the container that carried a lot away brought others before. A walk therefore
 * never goes against time from one dated thing (a lot, an exit) to another.
 */
final class Walk {

    private static final int MOST = 1000;

    private final Function<TraceNode, Set<TraceNode>> next;
    private final boolean forward;

    private Walk(boolean forward, Function<TraceNode, Set<TraceNode>> next) {
        this.forward = forward;
        this.next = next;
    }

    static Walk forward(Graph graph) {
        return new Walk(true, graph::after);
    }

    static Walk backward(Graph graph) {
        return new Walk(false, graph::before);
    }

    Set<TraceNode> from(TraceNode start) {
        Map<TraceNode, Instant> reached = new LinkedHashMap<>();
        Deque<TraceNode> open = new ArrayDeque<>();
        reached.put(start, dated(start) ? start.at() : null);
        open.add(start);
        while (!open.isEmpty() && reached.size() < MOST) {
            TraceNode node = open.remove();
            Instant since = reached.get(node);
            for (TraceNode neighbour : next.apply(node)) {
                if (!reached.containsKey(neighbour) && inTime(since, neighbour)) {
                    reached.put(neighbour, dated(neighbour) ? neighbour.at() : since);
                    open.add(neighbour);
                }
            }
        }
        return new LinkedHashSet<>(reached.keySet());
    }

    private boolean inTime(Instant since, TraceNode node) {
        if (since == null || !dated(node)) {
            return true;
        }
        return forward ? !node.at().isBefore(since) : !node.at().isAfter(since);
    }

    /** Only what happens once has a moment that orders the way. */
    private static boolean dated(TraceNode node) {
        return node.at() != null && (node.kind().equals("lot") || node.kind().equals("exit"));
    }
}
