package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;
import org.caravanserai.kernel.time.HouseClock;

/** What is worked through, the most urgent first: goods, customs and transport in one list. */
@ApplicationScoped
@Retried
@Transactional
public class Inbox {

    private static final int LONGEST_REASON = 500;
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(60);

    private static final Columns COLUMNS =
            Columns.jpql()
                    .text("severity", "cast(i.severity as string)")
                    .code("where", "cast(i.facility as string)")
                    .moment("since", "i.since")
                    .moment("due", "i.due")
                    .text("owner", "i.owner")
                    .text("reason", "i.closedReason");

    /**
     * What is about a box is the business of who sees whose goods are in it; what is about other
     * things, of the clients that it names. A guarantee that is no client's covers all (decision
     * 0062).
     */
    private static final String OF_CLIENTS =
            " and (exists (select 1 from Container c where"
                    + " concat('container:', cast(c.number as string)) = i.subject"
                    + " and (c.consignor in :clients or c.consignee in :clients))"
                    + " or exists (select 1 from InboxClient n where n.item = i.id"
                    + " and n.client in :named)"
                    + " or i.subject like 'guarantee:%' and not exists"
                    + " (select 1 from InboxClient n where n.item = i.id))";

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Locks locks;

    public List<InboxView> list(InboxState state, int first, int limit) {
        return list(InboxFilter.of(state), first, limit);
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return COLUMNS.keys();
    }

    public List<InboxView> list(InboxFilter filter, int first, int limit) {
        return list(filter, Sieve.NONE, first, limit);
    }

    public List<InboxView> list(InboxFilter filter, Sieve sieve, int first, int limit) {
        return query("select i", filter, sieve, "i.due, i.id", InboxItem.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(InboxItem::view)
                .toList();
    }

    public long count(InboxState state) {
        return count(InboxFilter.of(state));
    }

    public long count(InboxFilter filter) {
        return count(filter, Sieve.NONE);
    }

    public long count(InboxFilter filter, Sieve sieve) {
        return query("select count(i)", filter, sieve, null, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, InboxFilter filter, Sieve sieve, String order, Class<T> type) {
        StringBuilder where = new StringBuilder(" from InboxItem i where 1 = 1");
        Map<String, Object> given = new LinkedHashMap<>();
        and(where, given, "state", "i.state", filter.state());
        and(where, given, "kind", "i.code", filter.kind());
        and(where, given, "owner", "i.owner", filter.owner());
        and(where, given, "addressee", "i.addressee", filter.addressee());
        and(
                where,
                given,
                "facility",
                "i.facility",
                filter.facility() == null ? null : new FacilityCode(filter.facility()));
        scope(where, given);
        Sifting sifting = COLUMNS.read(sieve);
        where.append(sifting.where()).append(order == null ? "" : sifting.order(order));
        TypedQuery<T> query = em.createQuery(select + where, type);
        given.forEach(query::setParameter);
        return sifting.bind(query);
    }

    private void scope(StringBuilder where, Map<String, Object> given) {
        Actor seer = actor.get();
        if (!seer.sites().isEmpty()) {
            where.append(" and (i.facility is null or i.facility in :sites)");
            given.put("sites", seer.sites());
        }
        if (!seer.clients().isEmpty()) {
            where.append(OF_CLIENTS);
            given.put("clients", seer.clients());
            given.put("named", seer.clients().stream().map(PartyId::value).toList());
        }
    }

    private static void and(
            StringBuilder where, Map<String, Object> given, String name, String path, Object v) {
        if (v != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            given.put(name, v);
        }
    }

    public InboxView one(long id) {
        return seen(id).view();
    }

    /** The story of an alert, the oldest line first. */
    public List<InboxNote> story(long id) {
        seen(id);
        return em.createQuery(
                        "select n from InboxNoteRow n where n.item = :item order by n.id",
                        InboxNoteRow.class)
                .setParameter("item", id)
                .getResultStream()
                .map(InboxNoteRow::said)
                .toList();
    }

    /**
     * Takes an alert on: others see who works on it. What somebody has already is given, not taken.
     *
     * @throws Refusal {@code alert-taken} if somebody was quicker
     */
    public void take(long id) {
        String owner = unfinished(id).owner;
        if (owner != null && !owner.equals(actor.get().user())) {
            throw new Refusal("alert-taken", owner);
        }
        give(id, actor.get().user());
    }

    /** Hands it to a colleague. */
    public void give(long id, String owner) {
        String to = text("owner", owner, 100);
        InboxItem item = unfinished(id);
        item.owner = to;
        tell(item, to.equals(actor.get().user()) ? "TAKEN" : "GIVEN", to);
    }

    /**
     * Wants to hear no more of it until that moment.
     *
     * @throws InvalidInput if the moment is past or too far away
     */
    public void snooze(long id, Instant until, String reason) {
        Instant now = clock.now();
        String why = text("reason", reason, LONGEST_REASON);
        if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw InvalidInput.of("until", "snooze-range", LONGEST_SNOOZE.toDays());
        }
        InboxItem item = unfinished(id);
        item.snooze(until);
        tell(item, "SNOOZED", why);
    }

    public void say(long id, String comment) {
        String said = text("comment", comment, LONGEST_REASON);
        tell(seen(id), "SAID", said);
    }

    /** Closes it with a reason in words alone. */
    public void close(long id, String reason) {
        close(id, ClosedAs.SOLVED, reason);
    }

    /**
     * @throws Refusal {@code alert-closed} if somebody was quicker
     */
    public void close(long id, ClosedAs as, String reason) {
        String why = text("reason", reason, LONGEST_REASON);
        if (as == null || as == ClosedAs.CAUSE_GONE) {
            throw InvalidInput.of("as", "required");
        }
        InboxItem item = unfinished(id);
        item.close(as, why, actor.get().user(), clock.now());
        tell(item, "CLOSED", why);
    }

    /** Opens it again, closed by mistake or too early. */
    public void reopen(long id, String reason) {
        String why = text("reason", reason, LONGEST_REASON);
        InboxItem item = seen(id);
        if (item.state == InboxState.OPEN) {
            throw new Refusal("alert-open");
        }
        item.open();
        tell(item, "REOPENED", why);
    }

    private void tell(InboxItem item, String act, String note) {
        em.persist(
                new InboxNoteRow(
                        item.id, new InboxNote(act, note, actor.get().user(), clock.now())));
        em.flush();
    }

    private static String text(String field, String given, int longest) {
        String text = given == null ? "" : Given.collapsed(given);
        if (text.isEmpty()) {
            throw InvalidInput.of(field, "required");
        }
        if (text.length() > longest) {
            throw InvalidInput.of(field, "text-too-long", longest, text.length());
        }
        return text;
    }

    private InboxItem seen(long id) {
        StringBuilder where = new StringBuilder("from InboxItem i where 1 = 1");
        Map<String, Object> given = new LinkedHashMap<>();
        and(where, given, "id", "i.id", id);
        scope(where, given);
        TypedQuery<InboxItem> query = em.createQuery(where.toString(), InboxItem.class);
        given.forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("alert", id));
    }

    /** Two who work on one alert at once wait here for one another. */
    private InboxItem unfinished(long id) {
        locks.acquire(new LockKey(LockKey.Kind.CHAIN, "alert:" + id));
        InboxItem item = seen(id);
        if (item.state == InboxState.CLOSED) {
            throw new Refusal("alert-closed", item.closedBy);
        }
        return item;
    }
}
