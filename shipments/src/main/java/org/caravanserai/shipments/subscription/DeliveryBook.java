package org.caravanserai.shipments.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.journal.SealedFact;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Claims calls, each for a while, and keeps what came of them; the calls are made in between. */
@ApplicationScoped
@Retried
@Transactional
public class DeliveryBook {

    private static final int FACTS_A_CALL = 100;

    /** A claim of a process that died is free again after so long. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    /** After so many attempts, about eight hours, a call is laid aside. */
    private static final int ATTEMPTS = 14;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 500;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject JournalReader journal;
    @Inject Subscriptions subscriptions;

    List<Long> due() {
        return em.createQuery(
                        "select s.id from Subscription s where s.active = true and s.nextAt <= :now"
                                + " order by s.id",
                        Long.class)
                .setParameter("now", clock.now())
                .getResultList();
    }

    /** Facts behind what was told; empty when there are none or somebody else has claimed them. */
    Optional<Call> claim(long id) {
        locks.acquire(Subscriptions.key(id));
        Subscription s = subscriptions.find(id);
        if (!s.active || s.nextAt.isAfter(clock.now())) {
            return Optional.empty();
        }
        List<SealedFact> facts = journal.after(s.position, FACTS_A_CALL);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        s.nextAt = clock.now().plus(CLAIM);
        em.flush();
        return Optional.of(
                new Call(
                        id,
                        s.callback,
                        s.secret,
                        s.position,
                        facts.get(facts.size() - 1).position(),
                        FactFeed.body(facts, s.wanted(), s.format)));
    }

    void delivered(Call call) {
        locks.acquire(Subscriptions.key(call.subscription()));
        Subscription s = subscriptions.find(call.subscription());
        if (s.position == call.after()) {
            s.position = call.last();
            s.failures = 0;
            s.lastError = null;
            s.nextAt = clock.now();
            s.deliveredAt = call.body() == null ? s.deliveredAt : clock.now();
        }
        em.flush();
    }

    void failed(Call call, String error) {
        locks.acquire(Subscriptions.key(call.subscription()));
        Subscription s = subscriptions.find(call.subscription());
        if (s.position != call.after()) {
            return;
        }
        Instant now = clock.now();
        s.failures++;
        s.lastError = shortened(error);
        s.nextAt = now.plus(pause(s.failures));
        if (s.failures >= ATTEMPTS) {
            em.persist(new DeadLetter(call, s.failures, s.lastError, now));
            s.position = call.last();
            s.failures = 0;
        }
        em.flush();
    }

    /** One second, two, four and so on, never more than an hour. */
    private static Duration pause(int failures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    /** Calls that were laid aside, the newest first. */
    public List<DeadLetterView> dead(DeadState state, int first, int limit) {
        return em.createQuery(
                        "select d, s.name from DeadLetter d, Subscription s where d.state = :state"
                                + " and s.id = d.subscription order by d.id desc",
                        Object[].class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> ((DeadLetter) row[0]).view((String) row[1]))
                .toList();
    }

    /** The call of a dead letter, to be made once more. */
    Call again(long id) {
        DeadLetter dead = open(id);
        Subscription s = subscriptions.find(dead.subscription);
        return new Call(
                s.id, s.callback, s.secret, dead.fromPosition - 1, dead.toPosition, dead.body);
    }

    void end(long id, DeadState state) {
        DeadLetter dead = open(id);
        dead.state = state;
        dead.endedAt = clock.now();
        dead.endedBy = actor.get().user();
        em.flush();
    }

    private DeadLetter open(long id) {
        DeadLetter dead = em.find(DeadLetter.class, id);
        if (dead == null) {
            throw new NotFound("dead-letter", id);
        }
        if (dead.state != DeadState.OPEN) {
            throw new Refusal("dead-letter-ended", id);
        }
        return dead;
    }
}
