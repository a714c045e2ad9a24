package org.caravanserai.inventory.tracing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.inventory.regrouping.Lineage;
import org.caravanserai.inventory.unit.UnitTrail;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.kernel.trace.TraceSource;
import org.caravanserai.kernel.trace.TraceStep;

/** The way of goods as the warehouse saw it: out of a container into a lot, and out of the gate. */
@ApplicationScoped
@Retried
@Transactional
public class InventoryTrace implements TraceSource {

    @Inject Lots lots;
    @Inject History history;
    @Inject GatePasses passes;
    @Inject Lineage lineage;
    @Inject UnitTrail units;

    @Override
    public TraceStep around(String kind, String id) {
        return switch (kind) {
            case "lot" -> lot(id).map(lot -> of(List.of(lot))).orElse(TraceStep.NOTHING);
            case "container" ->
                    container(id).map(box -> of(lots.of(box))).orElse(TraceStep.NOTHING);
            case "consignment" -> of(lots.of(id));
            case "exit" -> exit(id);
            case "handling-unit" -> unit(id);
            default -> TraceStep.NOTHING;
        };
    }

    private Optional<Lot> lot(String id) {
        try {
            LotId lot = LotId.parse(id);
            return Optional.ofNullable(lots.byIds(List.of(lot)).get(lot));
        } catch (InvalidValue notALot) {
            return Optional.empty();
        }
    }

    private static Optional<ContainerNumber> container(String id) {
        try {
            return Optional.of(ContainerNumber.asReceived(id));
        } catch (InvalidValue notAContainer) {
            return Optional.empty();
        }
    }

    private TraceStep of(List<Lot> found) {
        Way way = new Way();
        for (Lot lot : found) {
            Measures received = history.received(lot);
            if (!received.isZero()) {
                way.received(lot, received);
            }
            family(way, lot);
            units.carrying(lot.id()).forEach(carried -> way.packed(lot, carried));
            passes.of(lot.id()).stream()
                    .filter(pass -> !pass.undone())
                    .forEach(pass -> way.dispatched(pass, lot));
        }
        return way.step();
    }

    /** Parents and children, as far as the actor sees them. */
    private void family(Way way, Lot lot) {
        for (Lineage.Link link : lineage.around(lot.id())) {
            LotId other = link.parent().equals(lot.id()) ? link.child() : link.parent();
            Lot relative = lots.byIds(List.of(other)).get(other);
            if (relative != null && !link.undone()) {
                boolean parent = link.parent().equals(lot.id());
                way.became(parent ? lot : relative, parent ? relative : lot, link);
            }
        }
    }

    /** What ever lay on the unit, and the unit it stands on. */
    private TraceStep unit(String number) {
        try {
            return of(units.lots(number));
        } catch (NotFound unknown) {
            return TraceStep.NOTHING;
        }
    }

    private TraceStep exit(String number) {
        try {
            GatePassShown pass = passes.get(number);
            List<LotId> left = pass.lines().stream().map(GatePassShown.Line::lot).toList();
            return pass.undone()
                    ? TraceStep.NOTHING
                    : of(new ArrayList<>(lots.byIds(left).values()));
        } catch (NotFound unknown) {
            return TraceStep.NOTHING;
        }
    }

    /** Nodes and links as they are found. */
    private static final class Way {

        private final List<TraceNode> nodes = new ArrayList<>();
        private final List<TraceLink> links = new ArrayList<>();

        void received(Lot lot, Measures measures) {
            TraceNode container =
                    node(
                            new TraceNode(
                                    "container",
                                    lot.container().value(),
                                    lot.container().printed(),
                                    null));
            TraceNode consignment =
                    node(new TraceNode("consignment", lot.consignment(), lot.consignment(), null));
            TraceNode self = node(self(lot));
            link(consignment, container, "carried", null);
            link(container, self, "received", measures);
        }

        void became(Lot parent, Lot child, Lineage.Link link) {
            node(self(parent));
            node(self(child));
            String kind = link.kind().name().toLowerCase(Locale.ROOT);
            link(self(parent), self(child), kind, link.amounts().in(child.unit()));
        }

        void packed(Lot lot, UnitTrail.Carried carried) {
            String id = carried.sscc();
            TraceNode unit = node(new TraceNode("handling-unit", id, id, carried.madeAt()));
            link(self(lot), unit, "packed", carried.amounts().in(lot.unit()));
        }

        void dispatched(GatePassShown pass, Lot lot) {
            node(self(lot));
            TraceNode exit =
                    node(new TraceNode("exit", pass.number(), pass.number(), pass.effectiveAt()));
            pass.lines().stream()
                    .filter(line -> line.lot().equals(lot.id()))
                    .forEach(line -> link(self(lot), exit, "dispatched", line.measures()));
        }

        private static TraceNode self(Lot lot) {
            String label = lot.id() + " " + lot.description();
            return new TraceNode("lot", lot.id().value(), label, lot.receivedAt());
        }

        private TraceNode node(TraceNode node) {
            if (!nodes.contains(node)) {
                nodes.add(node);
            }
            return node;
        }

        private void link(TraceNode from, TraceNode to, String kind, Measures measures) {
            TraceLink link = new TraceLink(from.key(), to.key(), kind, measures);
            if (!links.contains(link)) {
                links.add(link);
            }
        }

        TraceStep step() {
            return new TraceStep(nodes, links);
        }
    }
}
