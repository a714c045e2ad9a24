package org.caravanserai.shipments.intake.trainlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.container.Assignment;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.Register;

/** Gives containers the journey a train list announced for them, or takes it back. */
@ApplicationScoped
class Assigning {

    @Inject EntityManager em;
    @Inject Register register;

    /** The containers a train list put on a train. */
    List<ContainerNumber> on(String train) {
        return em.createQuery(
                        "select c.number from Container c where c.train = :train", String.class)
                .setParameter("train", train)
                .getResultStream()
                .map(ContainerNumber::asReceived)
                .toList();
    }

    /** Whether any container of the note has left its origin or gone further. */
    boolean moved(String consignment) {
        return containersOf(consignment).stream()
                .anyMatch(c -> c.status() != ContainerStatus.ANNOUNCED);
    }

    /** The containers whose picture changed by it. */
    Set<ContainerNumber> assign(List<ConsignmentAnnounced> news) {
        Map<ContainerNumber, Container> touched = new LinkedHashMap<>();
        news.forEach(
                note ->
                        containersOf(note.consignment())
                                .forEach(
                                        container -> {
                                            boolean stays = names(note, container);
                                            if (!stays && unmoved(container)) {
                                                container.withdraw();
                                            }
                                            touched.put(container.number(), container);
                                        }));
        register.entered(
                news.stream()
                        .flatMap(note -> note.containers().stream())
                        .map(AnnouncedContainer::number)
                        .toList());
        news.forEach(note -> note.containers().forEach(box -> assign(note, box, touched)));
        return touched.keySet();
    }

    private void assign(
            ConsignmentAnnounced note,
            AnnouncedContainer box,
            Map<ContainerNumber, Container> touched) {
        Container container = register.entered(box.number());
        container.announce(
                box,
                new Assignment(
                        note.consignment(),
                        note.train(),
                        note.origin(),
                        note.destination(),
                        note.consignor().id(),
                        note.consignee().id(),
                        note.effectiveAt()));
        touched.put(box.number(), container);
    }

    private static boolean unmoved(Container container) {
        return container.status() == ContainerStatus.ANNOUNCED;
    }

    private static boolean names(ConsignmentAnnounced note, Container container) {
        return note.containers().stream().anyMatch(box -> box.number().equals(container.number()));
    }

    private List<Container> containersOf(String consignment) {
        return em.createQuery(
                        "select c from Container c where c.consignment = :consignment",
                        Container.class)
                .setParameter("consignment", consignment)
                .getResultList();
    }
}
