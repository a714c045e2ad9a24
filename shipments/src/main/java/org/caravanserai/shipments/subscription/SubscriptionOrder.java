package org.caravanserai.shipments.subscription;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/**
 * A subscription as somebody wants it.
 *
 * @param callback an http or https address; plain http only makes sense inside one's own network
 * @param secret at least 32 characters that only the two sides know; each call is signed with it
 * @param facts names of facts; null or empty for all
 */
public record SubscriptionOrder(
        String name, String callback, String secret, Format format, List<String> facts) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CALLBACK = 1000;
    private static final int SHORTEST_SECRET = 32;
    private static final int LONGEST_SECRET = 200;
    private static final int MOST_FACTS = 30;
    private static final Pattern FACT = Pattern.compile("[A-Z][A-Za-z]{2,30}");

    /**
     * @param secretNeeded false where the secret stays as it is
     * @throws InvalidInput naming the fields
     */
    void check(boolean secretNeeded) {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "required"));
        }
        if (!address(callback)) {
            problems.add(Problem.of("callback", "subscription-callback"));
        }
        if (secretNeeded || secret != null) {
            secret(secret, problems);
        }
        if (format == null) {
            problems.add(Problem.of("format", "required"));
        }
        boolean known =
                facts == null
                        || facts.size() <= MOST_FACTS
                                && facts.stream().allMatch(f -> FACT.matcher(f).matches());
        if (!known) {
            problems.add(Problem.of("facts", "subscription-facts"));
        }
        InvalidInput.throwIfAny(problems);
    }

    static void secret(String given, List<Problem> problems) {
        if (given == null || given.length() < SHORTEST_SECRET || given.length() > LONGEST_SECRET) {
            problems.add(
                    Problem.of("secret", "subscription-secret", SHORTEST_SECRET, LONGEST_SECRET));
        }
    }

    private static boolean address(String given) {
        try {
            URI uri = URI.create(given == null ? "" : given);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && given.length() <= LONGEST_CALLBACK;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
