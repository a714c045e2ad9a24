package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.kernel.trace.TraceStep;

/**
 * The way of goods through declarations. Drafts and what was withdrawn moved nothing and are left
 * out.
 */
@ApplicationScoped
public class DeclarationTrail {

    private static final Set<DeclarationStatus> MOVED_NOTHING =
            Set.of(DeclarationStatus.DRAFT, DeclarationStatus.WITHDRAWN);

    @Inject EntityManager em;
    @Inject DeclarationScope scope;
    @Inject DeclaredLots lots;
    @Inject Placements placements;

    public TraceStep ofDeclaration(String id) {
        return scope.find(id).map(this::ofDeclaration).orElse(TraceStep.NOTHING);
    }

    private TraceStep ofDeclaration(long id) {
        Declaration declaration = em.find(Declaration.class, id);
        Trail trail = new Trail();
        trail.add(node(declaration));
        for (DeclarationItem item : declaration.items) {
            trail.add(node(item));
            trail.add(belongs(item));
        }
        return trail.step();
    }

    public TraceStep ofLot(LotId lot) {
        Trail trail = new Trail();
        for (DeclarationItem item : visibleItems(lot)) {
            addItem(trail, item);
        }
        return trail.step();
    }

    /**
     * @param id such as {@code D-000001/1}
     */
    public TraceStep ofItem(String id) {
        int stroke = Math.max(0, id.lastIndexOf('/'));
        return scope.find(id.substring(0, stroke))
                .flatMap(key -> item(key, id.substring(stroke + 1)))
                .map(this::ofItem)
                .orElse(TraceStep.NOTHING);
    }

    private Optional<DeclarationItem> item(long declaration, String number) {
        return em.find(Declaration.class, declaration).items.stream()
                .filter(item -> number.equals(String.valueOf(item.number)))
                .findFirst();
    }

    private TraceStep ofItem(DeclarationItem item) {
        Trail trail = new Trail();
        addItem(trail, item);
        for (Discharged part : around(item)) {
            discharge(trail, part);
        }
        return trail.step();
    }

    private List<DeclarationItem> visibleItems(LotId lot) {
        return scope.apply(
                        em.createQuery(
                                "select i from DeclarationItem i join fetch i.declaration d"
                                        + " where i.lot = :lot and d.status not in :nothing and "
                                        + DeclarationScope.WHERE
                                        + " order by d.id, i.number",
                                DeclarationItem.class))
                .setParameter("lot", lot)
                .setParameter("nothing", MOVED_NOTHING)
                .getResultList();
    }

    private void addItem(Trail trail, DeclarationItem item) {
        trail.add(node(item));
        trail.add(node(item.declaration));
        trail.add(belongs(item));
        if (item.lot != null) {
            trail.add(new TraceNode("lot", item.lot.value(), item.lot.value(), null));
            trail.add(
                    new TraceLink(
                            "lot:" + item.lot.value(),
                            node(item).key(),
                            "declared",
                            lots.counted(item)));
        }
    }

    private List<Discharged> around(DeclarationItem item) {
        return placements.around(new Discharged.ItemKey(item.declaration.id, item.number));
    }

    private void discharge(Trail trail, Discharged part) {
        TraceNode placed = node(part.placed());
        TraceNode by = part.by() == null ? exit(part) : node(part.by());
        trail.add(placed);
        trail.add(by);
        trail.add(new TraceLink(placed.key(), by.key(), "discharged", part.measures()));
    }

    /** Goods that an act took off the books left by no declaration. */
    private static TraceNode exit(Discharged part) {
        return new TraceNode("exit", part.ground(), part.ground(), part.at());
    }

    private TraceNode node(Discharged.ItemKey key) {
        Declaration declaration = em.find(Declaration.class, key.declaration());
        return declaration.items.stream()
                .filter(item -> item.number == key.item())
                .map(DeclarationTrail::node)
                .findFirst()
                .orElseThrow();
    }

    private static TraceNode node(Declaration declaration) {
        return new TraceNode(
                "declaration", declaration.name(), label(declaration), declaration.filedAt);
    }

    private static TraceNode node(DeclarationItem item) {
        Declaration declaration = item.declaration;
        return new TraceNode(
                "declaration-item",
                declaration.name(item),
                label(declaration) + " · " + item.number + " · " + declaration.procedure.code(),
                item.decidedAt == null ? declaration.filedAt : item.decidedAt);
    }

    private static String label(Declaration declaration) {
        return declaration.number == null ? declaration.name() : declaration.number.printed();
    }

    private static TraceLink belongs(DeclarationItem item) {
        return new TraceLink(
                node(item).key(), node(item.declaration).key(), "item-of", item.measures);
    }

    /** Nodes and links, each once. */
    private static final class Trail {
        private final Set<TraceNode> nodes = new LinkedHashSet<>();
        private final Set<TraceLink> links = new LinkedHashSet<>();

        void add(TraceNode node) {
            nodes.add(node);
        }

        void add(TraceLink link) {
            links.add(link);
        }

        TraceStep step() {
            return nodes.isEmpty()
                    ? TraceStep.NOTHING
                    : new TraceStep(new ArrayList<>(nodes), new ArrayList<>(links));
        }
    }
}
