package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Logger;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;

/**
 * How the first administrator comes in: a key that is printed where the program was started, so
 * that only somebody who can read that may claim the house, and only once.
 */
@ApplicationScoped
public class FirstKey {

    private static final Logger LOG = Logger.getLogger(FirstKey.class.getName());
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    @Inject Users users;
    @Inject People people;

    private String key;

    /** Prints a key if nobody can sign in yet. */
    public synchronized void offer() {
        if (!users.none()) {
            return;
        }
        SecureRandom random = new SecureRandom();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        key = letters.toString();
        LOG.info(
                () ->
                        "Nobody can sign in yet. Create the first administrator at /first-run.xhtml"
                                + " with this key: "
                                + key);
    }

    /** Whether the house still waits for its first administrator. */
    public synchronized boolean wanted() {
        return key != null;
    }

    /**
     * Creates the first administrator and forgets the key.
     *
     * @throws InvalidInput if the key is another one
     */
    public synchronized void use(String given, String name, String displayName, String password) {
        if (key == null || !users.none()) {
            throw new Refusal("first-run-over");
        }
        if (given == null || !key.equals(given.strip().toUpperCase(Locale.ROOT))) {
            throw InvalidInput.of("key", "first-run-key");
        }
        people.add(NewUser.seeingAll(name, displayName, Role.ADMINISTRATOR), password);
        key = null;
    }
}
