package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.kernel.actor.Actor;

/**
 * Name and password against the accounts, the same for pages and API.
 *
 * <p>It opens no transaction of its own: a password takes a quarter of a second to hash, during
 * which no row should be held, and a failure must be counted although the sign-in is refused.
 */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST = 200;

    @Inject Users users;
    @Inject Passwords passwords;
    @Inject SignInFailures failures;

    /**
     * @param address where the request came from
     * @return the actor, or nothing for a wrong name or password
     * @throws SignInLocked after too many failures, whether or not the password is right
     */
    public Optional<Actor> check(String user, String password, String address) {
        if (user == null
                || password == null
                || user.length() > 100
                || password.length() > LONGEST) {
            return Optional.empty();
        }
        String name = user.strip().toLowerCase(Locale.ROOT);
        if (failures.locked(name, address)) {
            throw new SignInLocked(SignInFailures.PAUSE);
        }
        Optional<UserAccount> account = users.account(name);
        if (passwords.verify(password, account.map(a -> a.passwordHash).orElse(null))) {
            failures.clear(name);
            return account.map(UserAccount::actor);
        }
        failures.add(name, address);
        return Optional.empty();
    }
}
