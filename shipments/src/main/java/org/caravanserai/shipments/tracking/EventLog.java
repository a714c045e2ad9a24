package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;

/** Gives the events out again, each in its newest form and as it came. */
@ApplicationScoped
@Retried
@Transactional
public class EventLog {

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /** A stored message; the position grows with what was learned later. */
    public record Entry(long position, String raw) {}

    /**
     * @param container null for all
     * @param updatedSince update time of the event, null for all
     * @param after position of the last entry seen, 0 for the first page
     */
    public List<Entry> list(
            ContainerNumber container, Instant updatedSince, long after, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" and m.id > :after");
        parameters.put("after", after);
        if (container != null) {
            where.append(" and ").append(named("x.container = :container"));
            parameters.put("container", container.value());
        }
        if (updatedSince != null) {
            where.append(" and e.eventUpdatedAt >= :since");
            parameters.put("since", updatedSince);
        }
        scope(where, parameters);
        TypedQuery<Object[]> page =
                em.createQuery(
                        "select m.id, m.raw from TrackingEvent e, Message m where e.message = m.id"
                                + where
                                + " order by m.id",
                        Object[].class);
        parameters.forEach(page::setParameter);
        return page.setMaxResults(limit)
                .getResultStream()
                .map(row -> new Entry((Long) row[0], (String) row[1]))
                .toList();
    }

    private void scope(StringBuilder where, Map<String, Object> parameters) {
        Actor seer = actor.get();
        if (!seer.sites().isEmpty()) {
            where.append(" and (e.facility in :sites or ")
                    .append(
                            named(
                                    "x.container in (select c.number from Container c where"
                                            + " c.origin in :sites or c.destination in :sites)"))
                    .append(')');
            parameters.put("sites", seer.sites());
        }
        if (!seer.clients().isEmpty()) {
            where.append(" and ")
                    .append(
                            named(
                                    "x.container in (select k.number from Container k where"
                                        + " k.consignor in :clients or k.consignee in :clients)"));
            parameters.put("clients", seer.clients());
        }
    }

    private static String named(String condition) {
        return "exists (select x.event from EventContainer x where x.event = e.id and "
                + condition
                + ")";
    }
}
