package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * Everybody changes their own password, knowing the old one. Rules after NIST SP 800-63B 5.1.1.2:
 * long, not what others guess first, and no riddles of letters and signs. Each step is a
 * transaction of its own, so that a wrong try is counted although it is refused.
 */
@ApplicationScoped
public class OwnPassword {

    private static final int FEWEST_LETTERS = 4;

    @Inject Users users;
    @Inject People people;
    @Inject Passwords passwords;
    @Inject SignInFailures failures;
    @Inject CurrentActor actor;

    /**
     * Sessions and tokens of the old password end, the caller's own among them.
     *
     * @param address from which it is asked, for the count of wrong tries
     * @throws InvalidInput {@code password-wrong} on {@code current}; {@code password-length},
     *     {@code password-same}, {@code password-of-name} or {@code password-simple} on {@code
     *     password}
     * @throws SignInLocked after too many wrong tries
     */
    public void change(String current, String wanted, String address) {
        String name = actor.get().user();
        if (failures.locked(name, address)) {
            throw new SignInLocked(SignInFailures.PAUSE);
        }
        String hash = users.account(name).map(account -> account.passwordHash).orElse(null);
        if (!passwords.verify(current == null ? "" : current, hash)) {
            failures.add(name, address);
            throw InvalidInput.of("current", "password-wrong");
        }
        users.checkPassword(wanted);
        checkGuessable(name, current, wanted);
        people.setPassword(name, wanted);
    }

    static void checkGuessable(String name, String current, String wanted) {
        if (wanted.equals(current)) {
            throw InvalidInput.of("password", "password-same");
        }
        String small = wanted.toLowerCase(Locale.ROOT);
        if (small.contains(name.toLowerCase(Locale.ROOT)) || small.contains("caravanserai")) {
            throw InvalidInput.of("password", "password-of-name");
        }
        if (wanted.chars().distinct().count() < FEWEST_LETTERS) {
            throw InvalidInput.of("password", "password-simple", FEWEST_LETTERS);
        }
    }
}
