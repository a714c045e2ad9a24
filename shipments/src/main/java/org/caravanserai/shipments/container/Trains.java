package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;

/** Trains by the containers that were announced on them, within the scope of who asks. */
@ApplicationScoped
@Retried
@Transactional
public class Trains {

    private static final String ROW =
            "select new org.caravanserai.shipments.container.TrainView(c.train, count(c.number),"
                    + " count(distinct c.wagon), sum(case when c.status = :underWay then 1 else 0"
                    + " end), sum(case when c.status in (:underWay, :announced) then 0 else 1 end),"
                    + " min(c.origin), min(c.destination), min(c.announcedAt), max(c.heardAt))";

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject Holds holds;
    @Inject Silence silence;

    /** The trains announced last come first. */
    public List<TrainView> list(String q, int first, int limit) {
        TypedQuery<TrainView> page =
                query(
                        ROW,
                        q,
                        " group by c.train order by min(c.announcedAt) desc, c.train",
                        TrainView.class);
        return page.setParameter("underWay", ContainerStatus.UNDER_WAY)
                .setParameter("announced", ContainerStatus.ANNOUNCED)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(String q) {
        return query("select count(distinct c.train)", q, "", Long.class).getSingleResult();
    }

    /** The containers of a train in the order of its wagons; empty for a train nobody knows. */
    public List<TrainBox> boxes(String train) {
        ContainerQuery scope = new ContainerQuery(ContainerFilter.ALL, null, actor.get());
        TypedQuery<Container> query =
                em.createQuery(
                        "select c from Container c where c.train = :train"
                                + scope.where()
                                + " order by c.wagon, c.number",
                        Container.class);
        scope.parameters().forEach(query::setParameter);
        List<Container> found = query.setParameter("train", train).getResultList();
        Map<String, List<String>> held = holds.lasting(found.stream().map(c -> c.number).toList());
        Set<String> silent = silence.among(found.stream().map(c -> c.number).toList());
        return found.stream()
                .map(c -> box(c, held.getOrDefault(c.number, List.of()), silent))
                .toList();
    }

    private static TrainBox box(Container c, List<String> held, Set<String> silent) {
        return new TrainBox(
                c.wagon,
                c.seal == null ? null : c.seal.number(),
                ContainerView.of(c, held, silent));
    }

    private <T> TypedQuery<T> query(String select, String q, String tail, Class<T> type) {
        ContainerQuery scope = new ContainerQuery(ContainerFilter.ALL, null, actor.get());
        boolean all = q == null || q.isBlank();
        TypedQuery<T> query =
                em.createQuery(
                        select
                                + " from Container c where "
                                + (all ? "c.train is not null" : "locate(:q, upper(c.train)) > 0")
                                + scope.where()
                                + tail,
                        type);
        scope.parameters().forEach(query::setParameter);
        return all ? query : query.setParameter("q", q.strip().toUpperCase(Locale.ROOT));
    }
}
