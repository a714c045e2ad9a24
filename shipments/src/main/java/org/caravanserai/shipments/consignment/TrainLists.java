package org.caravanserai.shipments.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;

/** The versions of train lists and what each changed. */
@ApplicationScoped
@Retried
@Transactional
public class TrainLists {

    @Inject EntityManager em;

    /** The versions of one train's list, the newest first, each with its changes. */
    public List<TrainListVersion> versions(String train) {
        return em.createQuery(
                        "select t from TrainList t where t.train = :train order by t.version desc",
                        TrainList.class)
                .setParameter("train", train)
                .getResultStream()
                .map(list -> TrainListVersion.of(list, changes(list)))
                .toList();
    }

    /** The lists read last, without their changes. */
    public List<TrainListVersion> newest(int limit) {
        return em.createQuery("select t from TrainList t order by t.id desc", TrainList.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(list -> TrainListVersion.of(list, List.of()))
                .toList();
    }

    private List<Change> changes(TrainList list) {
        return em.createQuery(
                        "select c from TrainListChange c where c.trainList = :list order by c.id",
                        TrainListChange.class)
                .setParameter("list", list.id)
                .getResultStream()
                .map(TrainListChange::change)
                .toList();
    }
}
