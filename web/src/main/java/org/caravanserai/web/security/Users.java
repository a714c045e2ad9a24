package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.kernel.time.HouseClock;

/** The people of the house. */
@ApplicationScoped
@Retried
@Transactional
public class Users {

    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,100}");
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    @Inject EntityManager em;
    @Inject Passwords passwords;
    @Inject HouseClock clock;
    @Inject ClientScope scope;

    public boolean none() {
        return em.createQuery("select count(u) from UserAccount u", Long.class).getSingleResult()
                == 0;
    }

    /** The actor of an active account; a broker sees the clients whose power is in force. */
    public Optional<Actor> actor(String name) {
        return account(name).map(UserAccount::actor).map(scope::limited);
    }

    /**
     * The actor of an active account, whose session is still good.
     *
     * @param since when the session began; a session from before a new password is over
     */
    public Optional<Actor> actor(String name, Instant since) {
        return account(name)
                .filter(account -> account.admits(since))
                .map(UserAccount::actor)
                .map(scope::limited);
    }

    /**
     * @throws InvalidInput for a name that is taken or badly formed, or a password that is too
     *     short
     */
    public void create(NewUser user, String password) {
        createAll(List.of(user), password);
    }

    /** Several people with one password, hashed once because that takes a third of a second. */
    public void createAll(List<NewUser> people, String password) {
        people.forEach(user -> check(user, password));
        String hash = passwords.hash(password);
        people.forEach(user -> em.persist(new UserAccount(user, hash, clock.now())));
        em.flush();
    }

    /** Changes the language in which the house speaks to somebody. */
    public void speak(String name, Locale language) {
        account(name)
                .ifPresent(account -> account.language = Messages.language(language).getLanguage());
        em.flush();
    }

    /** Whether somebody wants no sound when something was scanned. */
    public boolean quiet(String name) {
        return account(name).map(account -> account.quiet).orElse(false);
    }

    /** Switches the sound of scans off, or on. */
    public void hush(String name, boolean quiet) {
        account(name).ifPresent(account -> account.quiet = quiet);
        em.flush();
    }

    Optional<UserAccount> account(String name) {
        return em.createQuery(
                        "select u from UserAccount u where u.name = :name and u.active = true",
                        UserAccount.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private void check(NewUser user, String password) {
        if (user.name() == null || !NAME.matcher(user.name()).matches()) {
            throw InvalidInput.of("name", "user-name-format");
        }
        checkPassword(password);
        if (taken(user.name())) {
            throw InvalidInput.of("name", "user-name-taken", user.name());
        }
    }

    /** A name stays taken when its account is locked: the book knows it as that person. */
    private boolean taken(String name) {
        return em.createQuery("select count(u) from UserAccount u where u.name = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    void checkPassword(String password) {
        if (password == null
                || password.length() < SHORTEST_PASSWORD
                || password.length() > LONGEST_PASSWORD) {
            throw InvalidInput.of("password", "password-length", SHORTEST_PASSWORD);
        }
    }
}
