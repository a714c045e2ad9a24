package org.caravanserai.web.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.kernel.trace.TraceSource;

/**
 * Follows goods through all rooms, from any thing on their way.
 *
 * <p>Walking every link in both directions would end with the whole terminal on one page: the other
 * lots of the box, the other boxes of the declaration. So it walks from the start only forward and
 * only backward, and then once more from each lot it met: a declaration reaches its goods backward,
 * and their exit forward of them.
 */
@ApplicationScoped
public class Tracer {

    @Inject @Any Instance<TraceSource> sources;

    /**
     * @param kind container, consignment, lot, handling-unit, declaration, declaration-item or exit
     * @param id as it is printed or scanned
     * @throws NotFound when no room knows it, or it lies outside the actor's scope
     */
    public Trace from(String kind, String id) {
        return at(null, kind, id);
    }

    /**
     * The way as it stood at a moment: what came to be later is left out, and all that hangs on it.
     *
     * @param moment null for now
     * @throws NotFound also when the thing itself came later
     */
    public Trace at(Instant moment, String kind, String id) {
        return trace(sources.stream().toList(), moment, kind, id);
    }

    static Trace trace(List<TraceSource> rooms, Instant moment, String kind, String id) {
        Graph graph = new Graph(rooms, moment);
        TraceNode start = graph.node(kind, normal(kind, id));
        if (start == null || !graph.stood(start)) {
            throw new NotFound(kind, id);
        }
        Set<TraceNode> met = new LinkedHashSet<>(bothWays(graph, start));
        for (TraceNode lot : List.copyOf(met)) {
            if (lot.kind().equals("lot")) {
                met.addAll(bothWays(graph, lot));
            }
        }
        List<TraceNode> nodes =
                met.stream().map(graph::known).filter(graph::stood).distinct().toList();
        return new Trace(graph.known(start), nodes, graph.linksAmong(nodes));
    }

    private static Set<TraceNode> bothWays(Graph graph, TraceNode start) {
        Set<TraceNode> met = Walk.forward(graph).from(start);
        met.addAll(Walk.backward(graph).from(start));
        return met;
    }

    private static String normal(String kind, String id) {
        try {
            return switch (kind) {
                case "container" -> ContainerNumber.asReceived(id).value();
                case "lot" -> LotId.parse(id).value();
                default -> id.strip();
            };
        } catch (InvalidValue unreadable) {
            throw new NotFound(kind, id);
        }
    }
}
