package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.AccountChanged;
import org.caravanserai.kernel.event.AccountChanged.Change;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.time.HouseClock;

/**
 * What an administrator does with people. Each change is a fact in the book, and none may leave the
 * house without an administrator who can sign in.
 */
@ApplicationScoped
@Retried
@Transactional
public class People {

    private static final String FOUND =
            " from UserAccount u where :all = true or lower(u.name) like :text"
                    + " or lower(u.displayName) like :text";

    @Inject EntityManager em;
    @Inject Users users;
    @Inject Passwords passwords;
    @Inject PersonRules rules;
    @Inject SignInFailures failures;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * By sign-in name.
     *
     * @param text part of a name; empty for everybody
     */
    public List<Person> list(String text, int offset, int limit) {
        return em
                .createQuery("select u" + FOUND + " order by u.name", UserAccount.class)
                .setParameter("all", text == null || text.isBlank())
                .setParameter("text", pattern(text))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(this::shown)
                .toList();
    }

    public int count(String text) {
        return em.createQuery("select count(u)" + FOUND, Long.class)
                .setParameter("all", text == null || text.isBlank())
                .setParameter("text", pattern(text))
                .getSingleResult()
                .intValue();
    }

    /**
     * @throws NotFound {@code person}
     */
    public Person get(String name) {
        return shown(account(name));
    }

    /**
     * @throws InvalidInput naming every field that cannot be
     */
    public Person add(NewUser person, String password) {
        rules.check(person);
        users.create(person, password);
        UserAccount account = account(person.name());
        tell(account, Change.ADDED, null);
        return shown(account);
    }

    /**
     * Changes names, language, roles and scopes; they hold from the person's next click.
     *
     * @param seen what of it was looked at before; null where nobody looked
     * @throws Refusal {@code last-administrator}, or {@code changed-meanwhile}
     */
    public Person change(String name, PersonChange change, Seen seen) {
        lockAdministrators();
        UserAccount account = locked(name);
        Seen.check(seen, shown(account).seen());
        rules.check(change);
        account.become(change);
        requireAdministrator();
        tell(account, Change.CHANGED, null);
        return shown(account);
    }

    /** Sets a new password; whoever had signed in with the old one is signed out. */
    public void setPassword(String name, String password) {
        UserAccount account = account(name);
        users.checkPassword(password);
        account.passwordHash = passwords.hash(password);
        account.validSince = clock.now();
        failures.clear(name);
        dropTokens(account);
        tell(account, Change.PASSWORD_SET, null);
    }

    /**
     * Keeps somebody out from now on.
     *
     * @throws Refusal {@code last-administrator}
     */
    public void lock(String name, String reason) {
        lockAdministrators();
        UserAccount account = account(name);
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "required");
        }
        account.active = false;
        account.validSince = clock.now();
        requireAdministrator();
        dropTokens(account);
        tell(account, Change.LOCKED, reason.strip());
    }

    /** Lets somebody in again, also after too many wrong passwords. */
    public void unlock(String name) {
        UserAccount account = account(name);
        account.active = true;
        failures.clear(name);
        tell(account, Change.UNLOCKED, null);
    }

    /** Ends what machines and devices do in the name of the person; the password stays. */
    public void revokeTokens(String name) {
        UserAccount account = account(name);
        account.validSince = clock.now();
        dropTokens(account);
        tell(account, Change.TOKENS_REVOKED, null);
    }

    private UserAccount account(String name) {
        return em.createQuery("from UserAccount u where u.name = :name", UserAccount.class)
                .setParameter("name", name == null ? "" : name)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person", name));
    }

    /** Two who change one person at once wait here for one another. */
    private UserAccount locked(String name) {
        UserAccount account = account(name);
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    private Person shown(UserAccount account) {
        return Person.of(
                account,
                em.createQuery(
                                "select count(t) from Token t where t.user = :user and t.expiresAt"
                                        + " > :now",
                                Long.class)
                        .setParameter("user", account)
                        .setParameter("now", clock.now())
                        .getSingleResult());
    }

    /** Two administrators who lock each other out at once wait here for one another. */
    private void lockAdministrators() {
        em.createNativeQuery(
                        "select id from web.user_account where id in (select user_id from"
                                + " web.user_role where role = :role) order by id for update",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR.name())
                .getResultList();
    }

    private void requireAdministrator() {
        em.flush();
        long left =
                em.createQuery(
                                "select count(u) from UserAccount u where u.active = true and"
                                        + " :role member of u.roles",
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .getSingleResult();
        if (left == 0) {
            throw new Refusal("last-administrator");
        }
    }

    private void dropTokens(UserAccount account) {
        em.createQuery("delete from Token t where t.user = :user")
                .setParameter("user", account)
                .executeUpdate();
    }

    private void tell(UserAccount account, Change change, String reason) {
        Instant now = clock.now();
        facts.fire(
                new AccountChanged(
                        account.name,
                        change,
                        account.active,
                        account.roles,
                        account.sites,
                        account.clients,
                        reason,
                        now));
        em.flush();
    }

    private static String pattern(String text) {
        return "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) + "%";
    }
}
