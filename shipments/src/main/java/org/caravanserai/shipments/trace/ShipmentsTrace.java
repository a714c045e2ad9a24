package org.caravanserai.shipments.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.kernel.trace.TraceSource;
import org.caravanserai.kernel.trace.TraceStep;
import org.caravanserai.shipments.consignment.ConsignmentView;
import org.caravanserai.shipments.consignment.Consignments;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.custody.OnwardLegs;
import org.caravanserai.shipments.custody.OnwardView;

/** The part of a trace that this room knows: from the SMGS note to the box, and out of the gate. */
@ApplicationScoped
@Retried
@Transactional
public class ShipmentsTrace implements TraceSource {

    private static final String CONTAINER = "container";
    private static final String CONSIGNMENT = "consignment";
    private static final String EXIT = "exit";

    @Inject Consignments consignments;
    @Inject Containers containers;
    @Inject Register register;
    @Inject OnwardLegs onward;

    @Override
    public TraceStep around(String kind, String id) {
        Optional<TraceStep> step =
                switch (kind) {
                    case CONSIGNMENT -> consignments.find(id).map(this::consignment);
                    case CONTAINER -> number(id).flatMap(containers::find).map(this::container);
                    case EXIT -> onward.of(id).map(this::exit);
                    default -> Optional.empty();
                };
        return step.orElse(TraceStep.NOTHING);
    }

    private static Optional<ContainerNumber> number(String id) {
        try {
            return Optional.of(ContainerNumber.asReceived(id));
        } catch (InvalidValue noNumber) {
            return Optional.empty();
        }
    }

    private TraceStep consignment(ConsignmentView note) {
        TraceNode self = node(note);
        List<TraceNode> nodes = new ArrayList<>(List.of(self));
        List<TraceLink> links = new ArrayList<>();
        for (AnnouncedContainer box : note.containers()) {
            node(box.number())
                    .ifPresent(
                            container -> {
                                nodes.add(container);
                                links.add(link(self, container, "loaded", sum(box)));
                            });
        }
        return new TraceStep(nodes, links);
    }

    private TraceStep container(ContainerView view) {
        ContainerNumber number = ContainerNumber.asReceived(view.number());
        TraceNode self = node(number).orElseThrow();
        List<TraceNode> nodes = new ArrayList<>(List.of(self));
        List<TraceLink> links = new ArrayList<>();
        consignments.of(number).stream()
                .flatMap(note -> consignments.find(note).stream())
                .forEach(
                        note -> {
                            nodes.add(node(note));
                            note.containers().stream()
                                    .filter(box -> box.number().equals(number))
                                    .map(box -> link(node(note), self, "loaded", sum(box)))
                                    .forEach(links::add);
                        });
        for (OnwardView leg : onward.by(number)) {
            nodes.add(node(leg));
            links.add(link(node(leg), self, "loaded", null));
        }
        return new TraceStep(nodes, links);
    }

    private TraceStep exit(OnwardView leg) {
        TraceNode self = node(leg);
        Optional<TraceNode> vehicle =
                leg.container() == null ? Optional.empty() : node(leg.container());
        return vehicle.map(
                        to ->
                                new TraceStep(
                                        List.of(self, to), List.of(link(self, to, "loaded", null))))
                .orElse(new TraceStep(List.of(self), List.of()));
    }

    private static TraceNode node(ConsignmentView note) {
        return new TraceNode(CONSIGNMENT, note.number(), note.number(), note.announcedAt());
    }

    private static TraceNode node(OnwardView leg) {
        return new TraceNode(EXIT, leg.gatePass(), leg.gatePass(), leg.openedAt());
    }

    private Optional<TraceNode> node(ContainerNumber number) {
        return register.find(number).map(ShipmentsTrace::node);
    }

    private static TraceNode node(Container container) {
        ContainerNumber number = container.number();
        return new TraceNode(CONTAINER, number.value(), number.printed(), container.registeredAt());
    }

    private static TraceLink link(TraceNode from, TraceNode to, String kind, Measures measures) {
        return new TraceLink(from.key(), to.key(), kind, measures);
    }

    /** Null where the lines count in different supplementary units. */
    private static Measures sum(AnnouncedContainer box) {
        try {
            return box.lines().stream()
                    .map(AnnouncedLine::measures)
                    .reduce(Measures::plus)
                    .orElse(null);
        } catch (InvalidValue differentUnits) {
            return null;
        }
    }
}
