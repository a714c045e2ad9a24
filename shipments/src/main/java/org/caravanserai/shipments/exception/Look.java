package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/** One look for one kind. Whoever moves its next turn first does it; others leave it alone. */
@ApplicationScoped
@Retried
@Transactional
public class Look {

    private static final Duration PAUSE = Duration.ofSeconds(50);
    private static final String TO_WAKE = "inbox";

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Rules rules;
    @Inject Alarm alarm;

    public void once(Finder finder, String kind) {
        Rule rule = rules.inForce().get(kind);
        Instant now = clock.now();
        if (rule != null && claimed(kind, now)) {
            alarm.settle(rule, rule.enabled() ? finder.find(rule, now) : List.of());
            em.flush();
        }
    }

    /** Snoozed alerts open at their moment; what nobody worked on in time goes to the managers. */
    public void wakeAndEscalate() {
        Instant now = clock.now();
        if (!claimed(TO_WAKE, now)) {
            return;
        }
        em.createQuery(
                        "select i from InboxItem i where i.state = :snoozed"
                                + " and i.snoozedUntil <= :now",
                        InboxItem.class)
                .setParameter("snoozed", InboxState.SNOOZED)
                .setParameter("now", now)
                .getResultList()
                .forEach(
                        item -> {
                            item.open();
                            tell(item, "WOKEN", now);
                        });
        rules.inForce().values().forEach(rule -> escalate(rule, now));
        em.flush();
    }

    private void escalate(Rule rule, Instant now) {
        em.createQuery(
                        "select i from InboxItem i where i.code = :kind and i.state = :open"
                                + " and i.escalatedAt is null and i.due < :due",
                        InboxItem.class)
                .setParameter("kind", rule.kind())
                .setParameter("open", InboxState.OPEN)
                .setParameter("due", now.minus(Duration.ofMinutes(rule.escalateMinutes())))
                .getResultList()
                .forEach(
                        item -> {
                            item.escalate(now);
                            tell(item, "ESCALATED", now);
                        });
    }

    private void tell(InboxItem item, String act, Instant now) {
        em.persist(new InboxNoteRow(item.id, new InboxNote(act, "", actor.get().user(), now)));
    }

    private boolean claimed(String kind, Instant now) {
        em.createNativeQuery(
                        "insert into shipments.scan_turn (kind, next_at) values (:kind, :now)"
                                + " on conflict do nothing")
                .setParameter("kind", kind)
                .setParameter("now", now)
                .executeUpdate();
        return em.createNativeQuery(
                                "update shipments.scan_turn set next_at = :next"
                                        + " where kind = :kind and next_at <= :now")
                        .setParameter("next", now.plus(PAUSE))
                        .setParameter("kind", kind)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
