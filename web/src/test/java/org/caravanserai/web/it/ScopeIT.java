package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody of another site or client asks every route for what is not theirs: it looks as if it
 * were not there, and no list tells of it.
 */
@ExtendWith(Terminal.Open.class)
class ScopeIT {

    private static final String PASSWORD = "far-away-pass-1";
    private static final String TRAIN = "SCOPE-906";
    private static final String SITE = "?facility=XIA-LANDPORT";

    /** Whose goods and money are looked for. */
    private static final String OWNER = "ILE-VALLEY-RETAIL-LLP";

    /**
     * Routes whose answer is nobody's alone: the law, the network, and what a general guarantee has
     * left, under which every broker files (decision 0062).
     */
    private static final Set<String> OF_ALL =
            Set.of(
                    "/dwell/{facility}",
                    "/exchange-rates/{date}",
                    "/form-boxes/lists/{list}",
                    "/guarantees/{id}/entries",
                    "/reconciliation/bins/{facility}/{location}",
                    "/reference-data/{book}",
                    "/reference-data/{book}/template",
                    "/tariff/{code}");

    /** People who see one small part of the house, and with what role they come. */
    private static final Map<String, Role> FAR =
            Map.of(
                    "far-clerk", Role.CLERK,
                    "far-broker", Role.BROKER,
                    "far-operator", Role.OPERATOR,
                    "far-manager", Role.MANAGER,
                    "far-inspector", Role.INSPECTOR);

    @TestFactory
    Stream<DynamicTest> whatIsNotTheirsIsNotThere(Terminal terminal) {
        Map<String, Caller> people = new TreeMap<>();
        FAR.forEach((name, role) -> people.put(name, enter(terminal, name, role)));
        Map<String, String> things = things(terminal);
        Stream<DynamicTest> routes =
                Routes.all().stream()
                        .filter(route -> !OF_ALL.contains(route.template()))
                        .filter(route -> isList(route) || things.containsKey(first(route)))
                        .map(
                                route ->
                                        DynamicTest.dynamicTest(
                                                route.method() + " " + route.template(),
                                                () -> ask(route, people, things)));
        return Stream.concat(routes, traces(people, things));
    }

    /** A way begins with what the reader sees, and ends where they see no further. */
    private static Stream<DynamicTest> traces(
            Map<String, Caller> people, Map<String, String> things) {
        return Stream.of("lot", "declaration")
                .map(kind -> "/traces/" + kind + "/" + things.get(kind + "s"))
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path,
                                        () ->
                                                people.forEach(
                                                        (name, caller) ->
                                                                assertUnknown(
                                                                        caller.get(path),
                                                                        path + " by " + name))));
    }

    private static boolean isList(Routes.Route route) {
        return route.method().equals("GET") && !route.template().contains("{");
    }

    private static void ask(
            Routes.Route route, Map<String, Caller> people, Map<String, String> things) {
        people.forEach(
                (name, caller) -> {
                    if (route.roles() == null || !route.roles().contains(FAR.get(name))) {
                        return;
                    }
                    if (isList(route)) {
                        assertSilent(
                                caller.get(route.path() + SITE),
                                things,
                                route,
                                route + " by " + name);
                    } else if (route.template().contains("{")) {
                        String path = named(route, things.get(first(route)));
                        assertUnknown(call(caller, route, path), path + " by " + name);
                    }
                });
    }

    private static String named(Routes.Route route, String thing) {
        return route.template().replaceFirst("\\{[a-z]+}", thing).replaceAll("\\{[a-z]+}", "1");
    }

    /** A bare number names a thing only in the list of its kind. */
    private static void assertSilent(
            Reply list, Map<String, String> things, Routes.Route route, String what) {
        things.forEach(
                (kind, thing) -> {
                    if (kind.equals(first(route)) || !thing.matches("\\d+")) {
                        assertThat(list.body())
                                .as("%s in %s", thing, what)
                                .doesNotContain('"' + thing + '"');
                    }
                });
    }

    /** A body that is wrong may be refused for itself; what the body is about is never told. */
    private static void assertUnknown(Reply reply, String what) {
        if (reply.status() == 422 || reply.status() == 400 || reply.status() == 415) {
            assertThat(reply.body()).as(what).doesNotContain(OWNER);
        } else {
            assertThat(reply.status()).as(what + ": " + reply).isEqualTo(404);
        }
    }

    private static Reply call(Caller caller, Routes.Route route, String path) {
        return route.method().equals("GET")
                ? caller.get(path)
                : caller.send(
                        route.method(), path, route.consumes(), BodyPublishers.ofString("{}"));
    }

    private static String first(Routes.Route route) {
        return route.template().split("/")[1];
    }

    private static Caller enter(Terminal terminal, String name, Role role) {
        String person =
                "{\"name\":\"%s\",\"displayName\":\"%s\",\"roles\":[\"%s\"],\"password\":\"%s\",\"sites\":[%s],\"clients\":[%s]}"
                        .formatted(
                                name,
                                name,
                                role,
                                PASSWORD,
                                role == Role.BROKER ? "" : "\"XIA-LANDPORT\"",
                                role == Role.CLERK ? "" : "\"ILE-VALLEY-MILLS-LLP\"");
        Reply entered = terminal.as("admin").post("/people", person);
        assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
        Reply token =
                terminal.stranger()
                        .post(
                                "/tokens",
                                "{\"user\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}");
        return new Caller(terminal.program().uri(), token.text("token"));
    }

    /** One thing of each kind that lies at Khorgos and belongs to somebody. */
    private static Map<String, String> things(Terminal terminal) {
        String stock = "/stock?facility=KZ-KHORGOS-GATEWAY&owner=" + OWNER;
        Reply goods = terminal.as("manager").get(stock);
        String lot = goods.text("/items/0/lot");
        String box = goods.text("/items/0/container");
        String declaration =
                terminal.as("manager")
                        .get(stock + "&status=CUSTOMS_WAREHOUSE")
                        .json()
                        .findValue("declarations")
                        .get(0)
                        .path("id")
                        .asText();
        String receipt = terminal.as("clerk").get("/receipts?container=" + box).text("/items/0/id");
        assertThat(List.of(lot, box, declaration, receipt)).allMatch(thing -> !thing.isBlank());
        return Map.ofEntries(
                Map.entry("lots", lot),
                Map.entry("accounts", lot),
                Map.entry("containers", box),
                Map.entry("clocks", box),
                Map.entry("declarations", declaration),
                Map.entry("duty-ledger", declaration),
                Map.entry("receipts", receipt),
                Map.entry("train-lists", train(terminal)),
                Map.entry("exceptions", alert(terminal)),
                Map.entry("personal-accounts", OWNER));
    }

    /** A train with the goods of another client on board. */
    private static String train(Terminal terminal) {
        String csv = TrainListText.of(TRAIN, 906_000, 1).csv();
        Reply taken = terminal.as("operator").post("/train-lists", "text/csv", csv);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        return TRAIN;
    }

    /** An alert that is not about a box: a message that nobody could read. */
    private static String alert(Terminal terminal) {
        Caller operator = terminal.as("operator");
        operator.post("/events", "{\"events\":[{\"eventID\":\"" + TRAIN + "\"}]}");
        String id = operator.get("/exceptions?kind=message-quarantined").text("/items/0/alert/id");
        assertThat(id).isNotBlank();
        return id;
    }
}
