package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Raises alerts, once per fact: told again it counts, but never doubles. Works inside the caller's
 * transaction.
 */
@ApplicationScoped
public class Alarm {

    /** Where no rule says within which time somebody should look. */
    static final int USUAL_MINUTES = 60;

    private static final int LONGEST_KEY = 200;
    private static final int AT_ONCE = 500;
    private static final String GONE = "cause-gone";

    /** Asked for each batch of events: translating a list of five hundred costs more. */
    private static final String LASTING =
            "select id from shipments.inbox_item"
                    + " where code = ? and subject = any(?) and state <> 'CLOSED'";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Rules rules;

    public void raise(Alert alert) {
        Rule rule = rules.inForce().get(alert.code());
        if (rule != null && !rule.enabled()) {
            return;
        }
        String key = shortened(alert.key());
        Instant now = clock.now();
        em.createQuery("select i from InboxItem i where i.factKey = :key", InboxItem.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.seenAgain(alert, now), () -> enter(alert, key, rule, now));
    }

    private void enter(Alert alert, String key, Rule rule, Instant now) {
        InboxItem item = new InboxItem(alert, key, rule, now);
        em.persist(item);
        alert.clients().forEach(client -> em.persist(new InboxClient(item.id, client.value())));
    }

    /**
     * Makes the open alerts of a kind agree with what was found: new facts are raised, those that
     * are gone are closed, what is still there is left as it is.
     */
    void settle(Rule rule, List<Alert> found) {
        Instant now = clock.now();
        Map<String, Alert> facts = new LinkedHashMap<>();
        found.forEach(alert -> facts.put(shortened(alert.key()), alert));
        Map<String, InboxItem> known = known(facts.keySet());
        facts.forEach(
                (key, alert) -> {
                    InboxItem item = known.get(key);
                    if (item == null) {
                        enter(alert, key, rule, now);
                    } else {
                        item.comesBack(alert);
                    }
                });
        unfinished(rule.kind()).stream()
                .filter(item -> !facts.containsKey(item.factKey))
                .forEach(item -> item.close(ClosedAs.CAUSE_GONE, GONE, house(), now));
    }

    private Map<String, InboxItem> known(Collection<String> keys) {
        Map<String, InboxItem> known = new HashMap<>();
        Set<String> part = new HashSet<>();
        for (String key : keys) {
            part.add(key);
            if (part.size() == AT_ONCE) {
                read(part, known);
                part.clear();
            }
        }
        read(part, known);
        return known;
    }

    private void read(Set<String> keys, Map<String, InboxItem> into) {
        if (!keys.isEmpty()) {
            em.createQuery("select i from InboxItem i where i.factKey in :keys", InboxItem.class)
                    .setParameter("keys", keys)
                    .getResultStream()
                    .forEach(item -> into.put(item.factKey, item));
        }
    }

    private List<InboxItem> unfinished(String code) {
        return em.createQuery(
                        "select i from InboxItem i where i.code = :code and i.state <> :closed",
                        InboxItem.class)
                .setParameter("code", code)
                .setParameter("closed", InboxState.CLOSED)
                .getResultList();
    }

    /** Closes alerts of a code on these subjects, because their cause has gone. */
    public void quiet(String code, Collection<String> subjects, String reason) {
        if (subjects.isEmpty()) {
            return;
        }
        sql.rows(LASTING, row -> row.getLong(1), code, subjects).stream()
                .map(id -> em.find(InboxItem.class, id))
                .forEach(i -> i.close(ClosedAs.CAUSE_GONE, reason, house(), clock.now()));
    }

    private String house() {
        return actor.get().user();
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
