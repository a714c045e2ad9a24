package org.caravanserai.shipments.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** Keeps who is told of what. For administrators: a subscriber hears of all sites and clients. */
@ApplicationScoped
@Retried
@Transactional
public class Subscriptions {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject JournalReader journal;

    public List<SubscriptionView> list() {
        return em.createQuery("select s from Subscription s order by s.name", Subscription.class)
                .getResultStream()
                .map(Subscription::view)
                .toList();
    }

    public SubscriptionView one(long id) {
        return find(id).view();
    }

    /**
     * Adds a subscriber, who is told of everything from now on.
     *
     * @throws InvalidInput naming the fields; {@code subscription-name-taken}
     */
    public SubscriptionView add(SubscriptionOrder order) {
        locks.acquire(new LockKey(LockKey.Kind.CHAIN, "subscriptions"));
        order.check(true);
        long now =
                journal.before(Long.MAX_VALUE, 1).stream()
                        .findFirst()
                        .map(fact -> fact.position())
                        .orElse(0L);
        Subscription added =
                new Subscription(order.name().strip(), now, clock.now(), actor.get().user());
        take(added, order);
        em.persist(added);
        em.flush();
        return added.view();
    }

    /** Changes everything but what was told already; without a secret the old one stays. */
    public SubscriptionView change(long id, SubscriptionOrder order) {
        locks.acquire(key(id));
        order.check(false);
        Subscription changed = find(id);
        take(changed, order);
        changed.active = true;
        changed.failures = 0;
        changed.nextAt = clock.now();
        em.flush();
        return changed.view();
    }

    private void take(Subscription s, SubscriptionOrder order) {
        boolean taken =
                list().stream()
                        .anyMatch(
                                other ->
                                        other.name().equals(order.name().strip())
                                                && !Long.valueOf(other.id()).equals(s.id));
        if (taken) {
            throw InvalidInput.of("name", "subscription-name-taken", order.name().strip());
        }
        s.name = order.name().strip();
        s.callback = order.callback();
        s.secret = order.secret() == null ? s.secret : order.secret();
        s.format = order.format();
        s.facts = order.facts() == null ? "" : String.join(",", order.facts());
    }

    /** The next call is signed with the new secret. */
    public void rotate(long id, String secret) {
        locks.acquire(key(id));
        List<Problem> problems = new ArrayList<>();
        SubscriptionOrder.secret(secret, problems);
        InvalidInput.throwIfAny(problems);
        find(id).secret = secret;
        em.flush();
    }

    /** Stops telling; what could not be told before stays on record. */
    public void end(long id) {
        locks.acquire(key(id));
        find(id).active = false;
        em.flush();
    }

    Subscription find(long id) {
        Subscription found = em.find(Subscription.class, id);
        if (found == null) {
            throw new NotFound("subscription", id);
        }
        return found;
    }

    static LockKey key(long id) {
        return new LockKey(LockKey.Kind.CHAIN, "subscription:" + id);
    }
}
