package org.caravanserai.shipments.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.kernel.event.AnnouncedContainer;

/** Reads and writes the announced goods lines, grouped by note and container. */
@ApplicationScoped
class AnnouncedGoods {

    @Inject EntityManager em;

    /** Notes of the train, and notes of these numbers on any train. */
    Map<String, Consignment> known(String train, Collection<String> numbers) {
        Map<String, Consignment> known = new LinkedHashMap<>();
        em.createQuery(
                        "select c from Consignment c where c.train = :train"
                                + " or c.number in :numbers order by c.number",
                        Consignment.class)
                .setParameter("train", train)
                .setParameter("numbers", numbers)
                .getResultStream()
                .forEach(c -> known.put(c.number, c));
        return known;
    }

    /** Containers with their lines, by number of the note. */
    Map<String, List<AnnouncedContainer>> of(Set<String> consignments) {
        if (consignments.isEmpty()) {
            return Map.of();
        }
        Map<String, List<GoodsLine>> lines =
                em.createQuery(
                                "select g from GoodsLine g where g.consignment in :consignments"
                                        + " order by g.consignment, g.container, g.line",
                                GoodsLine.class)
                        .setParameter("consignments", consignments)
                        .getResultStream()
                        .collect(Collectors.groupingBy(g -> g.consignment));
        Map<String, List<AnnouncedContainer>> containers = new TreeMap<>();
        lines.forEach((consignment, its) -> containers.put(consignment, grouped(its)));
        return containers;
    }

    private static List<AnnouncedContainer> grouped(List<GoodsLine> lines) {
        Map<String, List<GoodsLine>> byContainer = new TreeMap<>();
        lines.forEach(
                l ->
                        byContainer
                                .computeIfAbsent(l.container.value(), k -> new ArrayList<>())
                                .add(l));
        return byContainer.values().stream().map(AnnouncedGoods::container).toList();
    }

    private static AnnouncedContainer container(List<GoodsLine> lines) {
        GoodsLine first = lines.get(0);
        return new AnnouncedContainer(
                first.container,
                first.sizeType,
                first.seal,
                first.wagon,
                lines.stream().map(GoodsLine::announced).toList());
    }

    void clear(String consignment) {
        em.createQuery("delete from GoodsLine g where g.consignment = :consignment")
                .setParameter("consignment", consignment)
                .executeUpdate();
    }

    void write(ConsignmentNote note) {
        for (AnnouncedContainer container : note.containers()) {
            container.lines().forEach(l -> em.persist(new GoodsLine(note.number(), container, l)));
        }
    }
}
