package org.caravanserai.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Does a piece of work once per idempotency key.
 *
 * <p>The answer is stored in the transaction of the work, so either both are there or neither. A
 * second request with the same key waits for the first and gets the same answer; a refused one
 * leaves nothing behind and may be sent again.
 */
@ApplicationScoped
@Retried
@Transactional
public class Once {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param key what the caller sent; null when it did not care
     * @param fingerprint SHA-256 of the request, so that a key is not reused for something else
     * @throws Refusal {@code idempotency-key-reused} when the key came with another request
     */
    public Answer run(String key, String fingerprint, Supplier<Answer> work) {
        if (key == null) {
            return work.get();
        }
        if (!claim(key, fingerprint)) {
            return answered(key, fingerprint);
        }
        Answer answer = work.get();
        em.flush();
        em.createNativeQuery(
                        "update kernel.answered set status = :status, body = :body"
                                + " where actor = :actor and idempotency_key = :key")
                .setParameter("status", answer.status())
                .setParameter("body", answer.body())
                .setParameter("actor", actor.get().user())
                .setParameter("key", key)
                .executeUpdate();
        return answer;
    }

    private boolean claim(String key, String fingerprint) {
        return em.createNativeQuery(
                                "insert into kernel.answered (actor, idempotency_key, fingerprint,"
                                        + " status, body, answered_at) values (:actor, :key,"
                                        + " :fingerprint, 0, '', :at) on conflict do nothing")
                        .setParameter("actor", actor.get().user())
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("at", clock.now())
                        .executeUpdate()
                == 1;
    }

    private Answer answered(String key, String fingerprint) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        "select status, body, fingerprint from kernel.answered"
                                                + " where actor = :actor and idempotency_key ="
                                                + " :key")
                                .setParameter("actor", actor.get().user())
                                .setParameter("key", key)
                                .getSingleResult();
        if (!fingerprint.equals(String.valueOf(row[2]).trim())) {
            throw new Refusal("idempotency-key-reused", key);
        }
        return new Answer(((Number) row[0]).intValue(), (String) row[1]);
    }
}
