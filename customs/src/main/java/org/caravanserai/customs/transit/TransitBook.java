package org.caravanserai.customs.transit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.TransitDrafts;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.event.SurplusFound;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.journal.Together;
import org.caravanserai.kernel.time.HouseClock;

/** Follows announced containers to their destination and keeps what was noticed on the way. */
@ApplicationScoped
public class TransitBook {

    private static final String AWAITED =
            "select distinct container from customs.transit"
                    + " where closed_at is null and container = any(?)";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Together together;
    @Inject TransitDrafts drafts;
    @Inject HouseClock clock;

    void on(@Observes @Priority(200) ConsignmentAnnounced announced) {
        for (AnnouncedContainer container : announced.containers()) {
            Transit transit =
                    open(container.number()).stream()
                            .filter(t -> t.consignment.equals(announced.consignment()))
                            .findFirst()
                            .orElse(null);
            if (transit == null && !closed(announced.consignment(), container.number())) {
                transit = new Transit();
                transit.consignment = announced.consignment();
                transit.container = container.number();
                transit.announcedAt = announced.effectiveAt();
                transit.destination = announced.destination();
                em.persist(transit);
            } else if (transit != null) {
                transit.destination = announced.destination();
            }
        }
    }

    /**
     * After the drafts were written: a box struck from a corrected list is not on the way, and does
     * not hold up the end of its consignment's transit.
     */
    void struck(@Observes @Priority(350) ConsignmentAnnounced announced) {
        Set<ContainerNumber> named =
                announced.containers().stream()
                        .map(AnnouncedContainer::number)
                        .collect(Collectors.toSet());
        List<Transit> all = of(announced.consignment());
        List<Transit> struck =
                all.stream()
                        .filter(t -> t.closedAt == null && !named.contains(t.container))
                        .toList();
        struck.forEach(em::remove);
        em.flush();
        if (!struck.isEmpty()
                && all.size() > struck.size()
                && stillOnTheWay(announced.consignment()) == 0) {
            drafts.ended(announced.consignment(), announced.effectiveAt());
        }
    }

    void on(@Observes @Priority(200) ContainerArrived arrived) {
        boolean awaited =
                together.once(TransitBook.class, ContainerArrived.class, arrived, this::awaited)
                        .contains(arrived.container().value());
        if (awaited) {
            arrived(arrived);
        }
    }

    /** Those of the containers that have a transit to end. */
    private Set<String> awaited(List<ContainerArrived> arrived) {
        List<String> numbers = arrived.stream().map(a -> a.container().value()).toList();
        return Set.copyOf(sql.rows(AWAITED, row -> row.getString(1), numbers));
    }

    private void arrived(ContainerArrived arrived) {
        for (Transit transit : open(arrived.container())) {
            if (transit.destination.equals(arrived.facility())) {
                transit.closedAt = arrived.effectiveAt();
                em.flush();
                if (stillOnTheWay(transit.consignment) == 0) {
                    drafts.ended(transit.consignment, arrived.effectiveAt());
                }
            }
        }
    }

    void on(@Observes @Priority(200) SealMismatchFound found) {
        remark(
                found,
                consignment(found.container()),
                "seal-mismatch",
                found.expected() + " / " + found.found());
    }

    void on(@Observes @Priority(200) ShortageFound found) {
        remark(
                found,
                found.consignment(),
                "shortage",
                found.missing().packages() + " / " + found.missing().netKg() + " KGM");
    }

    void on(@Observes @Priority(200) SurplusFound found) {
        remark(
                found,
                null,
                "surplus",
                found.surplus().packages() + " / " + found.surplus().netKg() + " KGM");
    }

    private void remark(Fact fact, String consignment, String code, String detail) {
        Remark remark = new Remark();
        remark.subject = fact.subject();
        remark.consignment = consignment;
        remark.code = code;
        remark.detail = detail;
        remark.effectiveAt = fact.effectiveAt();
        remark.recordedAt = clock.now();
        em.persist(remark);
    }

    /** The newest first. */
    @Transactional
    public List<CustomsRemark> remarks(int limit) {
        return em.createQuery("from Remark order by id desc", Remark.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(Remark::shown)
                .toList();
    }

    /** What was noticed about the containers, in order. */
    @Transactional
    public List<CustomsRemark> remarks(Collection<ContainerNumber> containers) {
        return em.createQuery("from Remark where subject in :subjects order by id", Remark.class)
                .setParameter(
                        "subjects", containers.stream().map(c -> "container:" + c.value()).toList())
                .getResultStream()
                .map(Remark::shown)
                .toList();
    }

    /**
     * When the container reached the destination of its last transit; null while it is on the way.
     */
    @Transactional
    public Instant closedAt(String consignment, ContainerNumber container) {
        return all(container).stream()
                .filter(transit -> transit.consignment.equals(consignment))
                .map(transit -> transit.closedAt)
                .findFirst()
                .orElse(null);
    }

    private String consignment(ContainerNumber container) {
        List<Transit> transits = all(container);
        return transits.isEmpty() ? null : transits.get(transits.size() - 1).consignment;
    }

    private List<Transit> open(ContainerNumber container) {
        return all(container).stream().filter(transit -> transit.closedAt == null).toList();
    }

    private boolean closed(String consignment, ContainerNumber container) {
        return all(container).stream().anyMatch(t -> t.consignment.equals(consignment));
    }

    private List<Transit> of(String consignment) {
        return em.createQuery("from Transit where consignment = :consignment", Transit.class)
                .setParameter("consignment", consignment)
                .getResultList();
    }

    private List<Transit> all(ContainerNumber container) {
        return em.createQuery(
                        "from Transit where container = :container order by id", Transit.class)
                .setParameter("container", container)
                .getResultList();
    }

    private long stillOnTheWay(String consignment) {
        return em.createQuery(
                        "select count(t) from Transit t where t.consignment = :consignment"
                                + " and t.closedAt is null",
                        Long.class)
                .setParameter("consignment", consignment)
                .getSingleResult();
    }
}
