package org.caravanserai.shipments.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;

/**
 * The versions of train lists and what each changed. A reader with limits sees the lists on which
 * one of his notes stands, with the changes of those notes, and whatever he read in himself.
 */
@ApplicationScoped
@Retried
@Transactional
public class TrainLists {

    private static final String OF_SITES = " and (n.origin in :sites or n.destination in :sites)";
    private static final String OF_CLIENTS =
            " and (n.consignor in :clients or n.consignee in :clients)";

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /** The versions of one train's list, the newest first, each with its changes. */
    public List<TrainListVersion> versions(String train) {
        return seen(
                        "select t from TrainList t where t.train = :train",
                        "n.train = t.train",
                        " order by t.version desc",
                        TrainList.class)
                .setParameter("train", train)
                .getResultStream()
                .map(list -> TrainListVersion.of(list, changes(list)))
                .toList();
    }

    /** The lists read last, without their changes. */
    public List<TrainListVersion> newest(int limit) {
        return seen(
                        "select t from TrainList t where 1 = 1",
                        "n.train = t.train",
                        " order by t.id desc",
                        TrainList.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(list -> TrainListVersion.of(list, List.of()))
                .toList();
    }

    private List<Change> changes(TrainList list) {
        return seen(
                        "select c from TrainListChange c, TrainList t where t.id = c.trainList"
                                + " and c.trainList = :list",
                        "n.number = c.consignment",
                        " order by c.id",
                        TrainListChange.class)
                .setParameter("list", list.id)
                .getResultStream()
                .map(TrainListChange::change)
                .toList();
    }

    private <T> TypedQuery<T> seen(String select, String note, String order, Class<T> type) {
        Actor seer = actor.get();
        boolean sites = !seer.sites().isEmpty();
        boolean clients = !seer.clients().isEmpty();
        if (!sites && !clients) {
            return em.createQuery(select + order, type);
        }
        TypedQuery<T> query =
                em.createQuery(
                                select
                                        + " and (t.receivedBy = :reader or exists (select n.number"
                                        + " from Consignment n where "
                                        + note
                                        + (sites ? OF_SITES : "")
                                        + (clients ? OF_CLIENTS : "")
                                        + "))"
                                        + order,
                                type)
                        .setParameter("reader", seer.user());
        if (sites) {
            query.setParameter("sites", seer.sites());
        }
        return clients ? query.setParameter("clients", seer.clients()) : query;
    }
}
