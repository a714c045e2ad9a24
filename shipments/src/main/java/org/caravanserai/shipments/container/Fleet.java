package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * All containers the actor may see, counted where they stand and listed where they move. Works
 * inside the caller's transaction.
 */
@ApplicationScoped
public class Fleet {

    private static final Set<ContainerStatus> MOVING =
            Set.of(ContainerStatus.ANNOUNCED, ContainerStatus.UNDER_WAY);
    private static final Set<ContainerStatus> STANDING =
            Set.of(ContainerStatus.ARRIVED, ContainerStatus.STRIPPED, ContainerStatus.LOADED);

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /**
     * Containers at the end of their way.
     *
     * @param oldest when the one that stands there longest came; null if unknown
     */
    public record Standing(FacilityCode facility, long containers, Instant oldest) {}

    /** Announced and moving containers, those that moved last first. */
    public List<Container> moving(int most) {
        return query("select c", "c.status in :states", Container.class, " order by c.movedAt desc")
                .setParameter("states", MOVING)
                .setMaxResults(most)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    /** All boxes on their way, only to be looked at; scope or not, the house watches every one. */
    public List<Container> underWay() {
        return em.createQuery(
                        "select c from Container c where c.status = :underWay", Container.class)
                .setParameter("underWay", ContainerStatus.UNDER_WAY)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    public List<Standing> standing() {
        return query(
                        "select c.facility, count(c.number), min(c.movedAt)",
                        "c.status in :states and c.facility is not null",
                        Object[].class,
                        " group by c.facility")
                .setParameter("states", STANDING)
                .getResultStream()
                .map(r -> new Standing((FacilityCode) r[0], (Long) r[1], (Instant) r[2]))
                .toList();
    }

    /** Numbers of the containers on which a hold lasts, with where they are. */
    public List<Container> held() {
        return query(
                        "select c",
                        "exists (select h.id from ContainerHold h where h.container = c.number"
                                + " and h.lifted is null)",
                        Container.class,
                        "")
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String where, Class<T> type, String tail) {
        ContainerQuery scope = new ContainerQuery(ContainerFilter.ALL, null, actor.get());
        TypedQuery<T> query =
                em.createQuery(
                        select + " from Container c where " + where + scope.where() + tail, type);
        scope.parameters().forEach(query::setParameter);
        return query;
    }
}
