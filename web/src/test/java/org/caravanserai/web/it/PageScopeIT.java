package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody of another site or another client opens the pages by the address of what is not theirs:
 * no page shows a word of it, save what they typed themselves.
 */
@ExtendWith(Terminal.Open.class)
class PageScopeIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String PASSWORD = "far-away-pass-2";
    private static final String OWNER = "ILE-VALLEY-RETAIL-LLP";
    private static final String OWNER_NAME = "Ile Valley Retail";
    private static final String OTHER_SITE = "\"GE-POTI\"";
    private static final String OTHER_CLIENT = "\"ILE-VALLEY-MILLS-LLP\"";

    /** What is the owner's own; a count or a train may hold the goods of many. */
    private static final List<String> OWNED =
            List.of("owner", "lot", "container", "declaration", "consignment");

    /** Sign-in name; roles, sites and clients as the API takes them. */
    private static final List<List<String>> PEOPLE =
            List.of(
                    List.of("page-clerk", "\"CLERK\",\"OPERATOR\"", OTHER_SITE, ""),
                    List.of("page-manager", "\"MANAGER\",\"INSPECTOR\"", OTHER_SITE, ""),
                    List.of("page-broker", "\"BROKER\"", "", ""),
                    List.of("page-client", "\"MANAGER\",\"CLERK\",\"OPERATOR\"", "", OTHER_CLIENT));

    /** Pages that open by the address of one thing: parameter and what it names. */
    private static final String TABLE =
            """
            /broker/account.xhtml?lot=           lot
            /broker/declaration.xhtml?id=        declaration
            /broker/duty-ledger.xhtml?declaration= declaration
            /broker/lines.xhtml?id=              declaration
            /broker/money.xhtml?client=          owner
            /broker/office.xhtml?id=             declaration
            /broker/revocation.xhtml?id=         declaration
            /broker/set.xhtml?id=                set
            /clerk/acts.xhtml?lot=               lot
            /clerk/acts.xhtml?number=            act
            /clerk/count.xhtml?number=           count
            /clerk/counts.xhtml?lot=             lot
            /clerk/gate-pass.xhtml?number=       exit
            /clerk/holds.xhtml?lot=              lot
            /clerk/holds.xhtml?q=                lot
            /clerk/lot.xhtml?id=                 lot
            /clerk/moves.xhtml?lot=              lot
            /clerk/pick.xhtml?number=            pick
            /clerk/picks.xhtml?declaration=      declaration
            /clerk/picks.xhtml?lot=              lot
            /clerk/picks.xhtml?owner=            owner
            /clerk/posting.xhtml?number=         posting
            /clerk/receipt.xhtml?id=             receipt
            /clerk/regroup.xhtml?lot=            lot
            /clerk/stock.xhtml?q=                lot
            /clerk/stock.xhtml?q=                owner
            /clerk/unit.xhtml?id=                unit
            /manager/approvals.xhtml?number=     count
            /operator/clocks.xhtml?id=           container
            /operator/consignment.xhtml?id=      consignment
            /operator/container.xhtml?id=        container
            /operator/containers.xhtml?q=        container
            /operator/containers.xhtml?q=        owner
            /operator/event.xhtml?id=            container
            /operator/reloading.xhtml?id=        reloading
            /operator/seals.xhtml?id=            container
            /operator/train.xhtml?id=            train
            /operator/vessel.xhtml?id=           vessel
            /operator/wagon.xhtml?id=            wagon
            /print/count-sheet?subject=          count
            /print/declaration?subject=          declaration
            /print/differences-act?subject=      receipt
            /print/gate-pass?subject=            exit
            /print/money-statement?subject=      owner
            /print/smgs-note?subject=            consignment
            /print/stock-act?subject=            act
            /print/unit-label?subject=           unit
            /reconciliation.xhtml?scan=          lot
            /trace.xhtml?kind=container&id=      container
            /trace.xhtml?kind=declaration&id=    declaration
            /trace.xhtml?kind=lot&id=            lot
            """;

    /** Books by client, which belong to no site (decision 0061). */
    private static final List<String> OF_NO_SITE =
            List.of("/broker/duty-ledger", "/broker/money", "/print/money-statement");

    /** Parameters that name nobody's thing: the law, a place, an account, a filter. */
    private static final Set<String> NOBODYS =
            Set.of(
                    "/broker/declarations.xhtml?status=",
                    "/broker/duty-calculator.xhtml?code=",
                    "/broker/guarantees.xhtml?id=",
                    "/broker/tariff-code.xhtml?code=",
                    "/operator/containers.xhtml?facility=",
                    "/operator/containers.xhtml?hold=",
                    "/operator/containers.xhtml?status=",
                    "/operator/dwell.xhtml?id=",
                    "/person.xhtml?name=",
                    "/place.xhtml?id=",
                    "/trace.xhtml?at=",
                    "/trace.xhtml?id=",
                    "/trace.xhtml?kind=");

    @TestFactory
    Stream<DynamicTest> noPageTellsOfWhatIsNotTheirs(Terminal terminal) {
        Map<String, String> things = things(terminal);
        Map<String, Form> browsers = new LinkedHashMap<>();
        PEOPLE.forEach(one -> browsers.put(one.get(0), signedIn(terminal, one)));
        return TABLE.lines()
                .map(line -> line.split(" +"))
                .filter(line -> things.containsKey(line[1]))
                .flatMap(
                        line ->
                                browsers.entrySet().stream()
                                        .filter(
                                                who ->
                                                        !who.getKey().equals("page-manager")
                                                                || OF_NO_SITE.stream()
                                                                        .noneMatch(
                                                                                line[0]
                                                                                        ::startsWith))
                                        .map(
                                                who ->
                                                        DynamicTest.dynamicTest(
                                                                line[0]
                                                                        + line[1]
                                                                        + " as "
                                                                        + who.getKey(),
                                                                () ->
                                                                        open(
                                                                                who.getValue(),
                                                                                line[0],
                                                                                line[1],
                                                                                things))));
    }

    private static void open(Form browser, String address, String kind, Map<String, String> things)
            throws Exception {
        String id = things.get(kind);
        HttpResponse<String> page = browser.open(address + id.replace(" ", "%20"));

        assertThat(page.statusCode()).as(address + id).isLessThan(500);
        List<String> told = new ArrayList<>();
        OWNED.forEach(one -> told.add(things.get(one)));
        told.add(ContainerNumber.parse(things.get("container")).printed());
        told.add(OWNER_NAME);
        told.removeIf(word -> word.equals(id) || kind.equals("owner") && word.equals(OWNER_NAME));
        told.removeIf(
                word ->
                        kind.equals("container")
                                && word.equals(ContainerNumber.parse(id).printed()));
        assertThat(told).as(address + id).noneMatch(word -> page.body().contains(word));
    }

    /** A page that begins to take a parameter comes into the table, or says whose it is. */
    @Test
    void everyParameterOfAPageIsInTheTable() throws Exception {
        Set<String> known =
                TABLE.lines().map(line -> line.split(" +")[0]).collect(Collectors.toSet());
        Pattern parameter = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> asked = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                String page = "/" + PAGES.relativize(file);
                parameter
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> page + "?" + found.group(1) + "=")
                        .forEach(asked::add);
            }
            assertThat(asked).allMatch(one -> known.contains(one) || NOBODYS.contains(one));
        }
    }

    private static Form signedIn(Terminal terminal, List<String> person) {
        Reply entered =
                terminal.as("admin")
                        .post(
                                "/people",
                                "{\"name\":\"%s\",\"displayName\":\"%s\",\"roles\":[%s],\"password\":\"%s\",\"sites\":[%s],\"clients\":[%s]}"
                                        .formatted(
                                                person.get(0),
                                                person.get(0),
                                                person.get(1),
                                                PASSWORD,
                                                person.get(2),
                                                person.get(3)));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
        Form browser = new Form(terminal.program().uri());
        try {
            browser.submit(
                    "/login.xhtml",
                    "door",
                    "enter",
                    Map.of("user", person.get(0), "password", PASSWORD));
            assertThat(browser.open("/today.xhtml").statusCode()).isEqualTo(200);
        } catch (Exception lost) {
            throw new AssertionError(lost);
        }
        return browser;
    }

    /** One thing of each kind that lies at Khorgos and is the owner's, as far as there is one. */
    private static Map<String, String> things(Terminal terminal) {
        Caller manager = terminal.as("manager");
        String stock = "/stock?facility=KZ-KHORGOS-GATEWAY&owner=" + OWNER;
        JsonNode row = manager.get(stock + "&status=CUSTOMS_WAREHOUSE").json().at("/items/0");
        Map<String, String> things = new LinkedHashMap<>();
        things.put("owner", OWNER);
        things.put("lot", row.path("lot").asText());
        things.put("container", row.path("container").asText());
        things.put("declaration", row.findValue("declarations").get(0).path("id").asText());
        Caller clerk = terminal.as("clerk");
        put(things, "receipt", clerk, "/receipts?container=" + things.get("container"), "/id");
        for (JsonNode node : manager.get("/traces/lot/" + things.get("lot")).json().path("nodes")) {
            things.putIfAbsent(node.path("kind").asText(), node.path("id").asText());
        }
        put(things, "count", manager, "/counts?closed=true", "/number");
        put(things, "pick", manager, "/pick-lists?closed=true", "/number");
        put(things, "act", manager, "/acts", "/number");
        put(things, "unit", manager, "/handling-units", "/sscc");
        put(things, "set", manager, "/declaration-sets", "/id");
        put(things, "reloading", terminal.as("operator"), "/reload-lists", "/id");
        assertThat(things)
                .containsKeys("lot", "container", "declaration", "receipt", "consignment");
        assertThat(things.values()).noneMatch(String::isBlank);
        return things;
    }

    private static void put(
            Map<String, String> things, String kind, Caller who, String list, String name) {
        JsonNode found = who.get(list).json().at("/items/0" + name);
        if (!found.isMissingNode() && !found.isNull()) {
            things.put(kind, found.asText());
        }
    }
}
