package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may call what, for every route there is. The body is never valid, so that nothing is done.
 */
@ExtendWith(Terminal.Open.class)
class AccessIT {

    private static final Map<String, Role> PEOPLE =
            Map.of(
                    "clerk", Role.CLERK,
                    "broker", Role.BROKER,
                    "operator", Role.OPERATOR,
                    "manager", Role.MANAGER,
                    "inspector", Role.INSPECTOR,
                    "admin", Role.ADMINISTRATOR);

    @TestFactory
    Stream<DynamicTest> everyRoute(Terminal terminal) {
        List<Routes.Route> routes = Routes.all();
        assertThat(routes).isNotEmpty();
        return routes.stream()
                .map(
                        route ->
                                DynamicTest.dynamicTest(
                                        route.toString(), () -> check(route, terminal)));
    }

    private static void check(Routes.Route route, Terminal terminal) {
        if (route.toAnyone()) {
            return;
        }
        assertThat(route.roles()).as("%s names its roles", route.source()).isNotEmpty();
        Reply stranger = call(route, terminal.stranger());
        assertThat(stranger.status()).as("%s without a token", route).isEqualTo(401);
        assertThat(stranger.isProblem()).isTrue();
        assertThat(call(route, terminal.stranger().with("Authorization", "Bearer wrong")).status())
                .as("%s with a wrong token", route)
                .isEqualTo(401);
        PEOPLE.forEach((user, role) -> check(route, terminal, user, role));
    }

    private static void check(Routes.Route route, Terminal terminal, String user, Role role) {
        int status = call(route, terminal.as(user)).status();
        if (route.roles().contains(role)) {
            assertThat(status).as("%s as %s", route, user).isNotIn(401, 403).isLessThan(500);
            assertThat(bare(route, terminal.as(user)).status())
                    .as("%s as %s without body and its type", route, user)
                    .isLessThan(500);
        } else {
            assertThat(status).as("%s as %s", route, user).isEqualTo(403);
        }
    }

    private static Reply bare(Routes.Route route, Caller caller) {
        return caller.send(route.method(), route.path(), null, BodyPublishers.noBody());
    }

    private static Reply call(Routes.Route route, Caller caller) {
        return route.method().equals("GET")
                ? caller.get(route.path())
                : caller.send(
                        route.method(),
                        route.path(),
                        route.consumes(),
                        BodyPublishers.ofString("{"));
    }
}
