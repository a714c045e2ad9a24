package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.time.HouseClock;

/** Raises alerts, once per fact. Works inside the caller's transaction. */
@ApplicationScoped
public class Alarm {

    private static final int LONGEST_KEY = 200;

    private static final String LASTING =
            "select id from shipments.inbox_item"
                    + " where code = ? and subject = any(?) and state = 'OPEN'";

    @Inject EntityManager em;
    @Inject PlainSql sql;
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
        sql.rows(LASTING, row -> row.getLong(1), code, subjects)
                .forEach(
                        id ->
                                em.find(InboxItem.class, id)
                                        .close(reason, actor.get().user(), clock.now()));
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
