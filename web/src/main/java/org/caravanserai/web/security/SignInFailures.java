package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Counts failed sign-ins by account and by address, in the database, so that a restart or a second
 * node gives nobody new tries. Names that do not exist are counted like those that do.
 */
@ApplicationScoped
@Retried
@Transactional
class SignInFailures {

    static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 50;

    @Inject EntityManager em;
    @Inject HouseClock clock;

    boolean locked(String user, String address) {
        return count("user:" + user) >= PER_ACCOUNT || count("from:" + address) >= PER_ADDRESS;
    }

    void add(String user, String address) {
        increment("user:" + user);
        increment("from:" + address);
    }

    /**
     * A good sign-in clears the account; the address keeps its count, or one account would
     * whitewash it.
     */
    void clear(String user) {
        em.createNativeQuery("delete from web.sign_in_failure where subject = :subject")
                .setParameter("subject", "user:" + user)
                .executeUpdate();
    }

    private int count(String subject) {
        List<?> failures =
                em.createNativeQuery(
                                "select failures from web.sign_in_failure"
                                        + " where subject = :subject and last_at > :since",
                                Integer.class)
                        .setParameter("subject", subject)
                        .setParameter("since", clock.now().minus(PAUSE))
                        .getResultList();
        return failures.isEmpty() ? 0 : (Integer) failures.get(0);
    }

    private void increment(String subject) {
        em.createNativeQuery(
                        "insert into web.sign_in_failure (subject, failures, last_at)"
                                + " values (:subject, 0, :now) on conflict do nothing")
                .setParameter("subject", subject)
                .setParameter("now", clock.now())
                .executeUpdate();
        em.createNativeQuery(
                        "update web.sign_in_failure set last_at = :now, failures ="
                                + " case when last_at > :since then failures + 1 else 1 end"
                                + " where subject = :subject")
                .setParameter("now", clock.now())
                .setParameter("since", clock.now().minus(PAUSE))
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
