package org.caravanserai.shipments.reloading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.network.Network;

/** Opens scan lists, shows them and lays them aside. */
@ApplicationScoped
@Retried
@Transactional
public class Reloads {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Network network;
    @Inject Expected expected;
    @Inject ReloadRows rows;

    /**
     * Opens a list, or takes up the open one of the same train or vessel at the same place and
     * towards the same one: two people who begin at once work on one list.
     *
     * @throws InvalidInput naming the field
     * @throws NotFound {@code facility} if it is unknown, or out of the actor's sites
     */
    public ReloadView open(ReloadOrder asked) {
        asked.check();
        locks.acquire(
                new LockKey(LockKey.Kind.CONTAINER, "reload-from:" + asked.from().reference()));
        network.find(asked.facility())
                .filter(facility -> actor.get().sees(facility.code()))
                .orElseThrow(() -> new NotFound("facility", asked.facility()));
        ReloadList list = new ReloadList(asked, clock.now(), actor.get().user());
        for (ReloadList other : unfinished(list)) {
            if (Objects.equals(other.to(), list.to()) && other.kind == list.kind) {
                return ReloadView.of(other, rows.of(other), true);
            }
        }
        em.persist(list);
        List<ReloadLine> lines = expected.of(list);
        if (lines.isEmpty()) {
            throw new Refusal("reload-nothing-there", list.fromReference, list.facility);
        }
        lines.forEach(em::persist);
        em.flush();
        return ReloadView.of(list, rows.of(list), true);
    }

    private List<ReloadList> unfinished(ReloadList like) {
        return em.createQuery(
                        "select r from ReloadList r where r.state in :states and r.facility ="
                                + " :facility and r.fromReference = :from order by r.id",
                        ReloadList.class)
                .setParameter("states", List.of(ReloadState.OPEN, ReloadState.PARKED))
                .setParameter("facility", like.facility)
                .setParameter("from", like.fromReference)
                .getResultList();
    }

    /**
     * @throws NotFound if there is none of that id, or not at this actor's sites
     */
    public ReloadView one(long id) {
        ReloadList list = find(id);
        return ReloadView.of(list, rows.of(list), true);
    }

    /**
     * The newest first, without their rows.
     *
     * @param q part of a train, a vessel or a place; null for all
     */
    public List<ReloadView> list(String q, int first, int limit) {
        return query("select r", q, " order by r.id desc", ReloadList.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(list -> ReloadView.of(list, rows.of(list), false))
                .toList();
    }

    public long count(String q) {
        return query("select count(r)", q, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String q, String tail, Class<T> type) {
        String text = q == null ? "" : q.strip().toUpperCase(Locale.ROOT);
        boolean all = actor.get().sites().isEmpty();
        TypedQuery<T> query =
                em.createQuery(
                                select
                                        + " from ReloadList r where (locate(:q,"
                                        + " upper(r.fromReference)) > 0 or locate(:q,"
                                        + " upper(r.toReference)) > 0 or locate(:q,"
                                        + " cast(r.facility as string)) > 0)"
                                        + (all ? "" : " and r.facility in :sites")
                                        + tail,
                                type)
                        .setParameter("q", text);
        return all ? query : query.setParameter("sites", actor.get().sites());
    }

    /** Lays a list aside; whoever scans next takes it up again. */
    public void park(long id) {
        ReloadList list = open(id);
        list.pending = null;
        list.state = ReloadState.PARKED;
        em.flush();
    }

    ReloadList open(long id) {
        locks.acquire(key(id));
        ReloadList list = find(id);
        if (list.ended()) {
            throw new Refusal("reload-ended", id);
        }
        return list;
    }

    static LockKey key(long id) {
        return new LockKey(LockKey.Kind.CONTAINER, "reload:" + id);
    }

    ReloadList find(long id) {
        ReloadList list = em.find(ReloadList.class, id);
        if (list == null || !actor.get().sees(list.facility)) {
            throw new NotFound("reload-list", id);
        }
        return list;
    }
}
