package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** What the operator works through, the most urgent first. */
@ApplicationScoped
@Retried
@Transactional
public class Inbox {

    private static final int LONGEST_REASON = 500;

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    public List<InboxView> list(InboxState state, int first, int limit) {
        return query("select i", state, " order by i.due, i.id", InboxItem.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(InboxItem::view)
                .toList();
    }

    public long count(InboxState state) {
        return query("select count(i)", state, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, InboxState state, String order, Class<T> type) {
        Actor seer = actor.get();
        String scope =
                seer.sites().isEmpty() ? "" : " and (i.facility is null or i.facility in :sites)";
        TypedQuery<T> query =
                em.createQuery(
                                select + " from InboxItem i where i.state = :state" + scope + order,
                                type)
                        .setParameter("state", state);
        if (!seer.sites().isEmpty()) {
            query.setParameter("sites", seer.sites());
        }
        return query;
    }

    /** Takes an alert on: others see who works on it. */
    public void take(long id) {
        open(id).owner = actor.get().user();
        em.flush();
    }

    /**
     * @throws Refusal {@code alert-closed} if somebody was quicker
     */
    public void close(long id, String reason) {
        String why = reason == null ? "" : Given.collapsed(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw InvalidInput.of(
                    "reason",
                    why.isEmpty() ? "required" : "text-too-long",
                    LONGEST_REASON,
                    why.length());
        }
        open(id).close(why, actor.get().user(), clock.now());
        em.flush();
    }

    private InboxItem open(long id) {
        InboxItem item = em.find(InboxItem.class, id);
        boolean seen = item != null && (item.facility == null || actor.get().sees(item.facility));
        if (!seen) {
            throw new NotFound("alert", id);
        }
        if (item.state == InboxState.CLOSED) {
            throw new Refusal("alert-closed", item.closedBy);
        }
        return item;
    }
}
