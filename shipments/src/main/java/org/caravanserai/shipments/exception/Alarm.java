package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;

/** Raises alerts, once per fact. Works inside the caller's transaction. */
@ApplicationScoped
public class Alarm {

    private static final int LONGEST_KEY = 200;

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;

    public void raise(Alert alert) {
        String key = shortened(alert.key());
        boolean known =
                em.createQuery(
                                        "select count(i) from InboxItem i where i.factKey = :key",
                                        Long.class)
                                .setParameter("key", key)
                                .getSingleResult()
                        > 0;
        if (!known) {
            em.persist(new InboxItem(alert, key, clock.now().plus(alert.severity().within)));
        }
    }

    /** Closes open alerts of a code on these subjects, because their cause has gone. */
    public void quiet(String code, Collection<String> subjects, String reason) {
        if (subjects.isEmpty()) {
            return;
        }
        em.createQuery(
                        "select i from InboxItem i where i.code = :code and i.subject in :subjects"
                                + " and i.state = :open",
                        InboxItem.class)
                .setParameter("code", code)
                .setParameter("subjects", subjects)
                .setParameter("open", InboxState.OPEN)
                .getResultList()
                .forEach(item -> item.close(reason, actor.get().user(), clock.now()));
    }

    /** The subject of an alert about a container. */
    public static String container(Object number) {
        return "container:" + number;
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY - 9) + '#' + Integer.toHexString(key.hashCode());
    }
}
