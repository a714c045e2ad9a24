package org.caravanserai.web.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.POST;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.web.api.Posting;

/**
 * A POST that comes twice with one key is done once and answered alike: it goes through {@link
 * Posting}, or posts nothing.
 */
final class Posts {

    private static final String ASKS = "asks and posts nothing";

    private static final Map<String, String> NOTHING =
            Map.of(
                    "TokensResource.issue",
                            "each token is a new one, and tells nobody's secret twice",
                    "DeclarationSetsResource.check", ASKS,
                    "DeclarationsResource.check", ASKS,
                    "DutyQuotesResource.quote", ASKS,
                    "DutyQuotesResource.compare", ASKS,
                    "GuaranteesResource.ahead", ASKS,
                    "ScansResource.recognise", ASKS,
                    "TrainListsResource.propose", ASKS,
                    "SubscriptionsResource.sendAgain",
                            "sends out of the house, so outside any transaction; what was received"
                                    + " is no dead letter any more");

    static final ArchCondition<JavaMethod> TAKE_A_KEY =
            new ArchCondition<>("take an Idempotency-Key, or post nothing") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean good =
                            goesThrough(method, new HashSet<>())
                                    || NOTHING.containsKey(name(method));
                    events.add(
                            new SimpleConditionEvent(
                                    method, good, method.getFullName() + " may be done twice"));
                }
            };

    private Posts() {}

    /** Names of exceptions that no POST has, or that take a key by now. */
    static List<String> stale(JavaClasses classes) {
        List<String> needed =
                classes.stream()
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class))
                        .filter(method -> !goesThrough(method, new HashSet<>()))
                        .map(Posts::name)
                        .toList();
        return NOTHING.keySet().stream().filter(name -> !needed.contains(name)).toList();
    }

    private static boolean goesThrough(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
            if (call.getTargetOwner().isEquivalentTo(Posting.class)) {
                return true;
            }
            boolean own = call.getTargetOwner().equals(unit.getOwner());
            Stream<JavaMethod> next = call.getTarget().resolveMember().stream();
            if (own && next.anyMatch(method -> goesThrough(method, seen))) {
                return true;
            }
        }
        return false;
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
