package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Opaque bearer tokens for the API: 256 random bits that mean nothing outside this database, valid
 * for twelve hours, a working shift with its overtime.
 */
@ApplicationScoped
@Retried
@Transactional
public class Tokens {

    private static final Duration LIFE = Duration.ofHours(12);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject EntityManager em;
    @Inject Users users;
    @Inject HouseClock clock;
    @Inject ClientScope scope;

    /** A token as it is given out, once. */
    public record Issued(String token, Instant expiresAt) {}

    /** Issues a token to somebody who has just signed in; old tokens are swept on the way. */
    public Issued issue(String user) {
        UserAccount account = users.account(user).orElseThrow(() -> new NotFound("user", user));
        Instant now = clock.now();
        em.createQuery("delete from Token t where t.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        String token = random();
        em.persist(new Token(Sha256.hex(token), account, now, now.plus(LIFE)));
        em.flush();
        return new Issued(token, now.plus(LIFE));
    }

    /** Whose token this is, if it is valid and its account is active. */
    public Optional<Actor> actor(String token) {
        return em.createQuery(
                        "select t.user from Token t where t.hash = :hash and t.expiresAt > :now"
                                + " and t.user.active = true",
                        UserAccount.class)
                .setParameter("hash", Sha256.hex(token))
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst()
                .map(UserAccount::actor)
                .map(scope::limited);
    }

    private static String random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
