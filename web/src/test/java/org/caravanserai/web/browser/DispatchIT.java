package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.caravanserai.web.it.Boxes;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Reply;
import org.caravanserai.web.it.Terminal;
import org.caravanserai.web.it.TrainListText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a dispatcher sees: a box on the board, times of every place, and what clocks go by. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class DispatchIT {

    private static final int MINUTE_AND_MORE = 65_000;

    /** The page asks for its socket at once and gets it when the test says so. */
    private static final String LISTENS_WHEN_TOLD =
            """
            const Real = window.WebSocket;
            window.WebSocket = function (address) {
              this.close = () => {};
              window.listen = () => {
                const socket = new Real(address);
                for (const what of ['onopen', 'onmessage', 'onclose', 'onerror']) socket[what] = this[what];
              };
            };
            """;

    private final String box = Boxes.next();
    private final String shown = box.substring(0, 4) + " " + box.substring(4, 10);
    private final String train = "D" + box.substring(4, 10);

    @Test
    void aContainerIsFollowedFromXianToAktauOnTheBoard(Terminal terminal, Browser browser) {
        Caller operator = terminal.as("operator");
        announce(operator);
        Page page = browser.signedIn(terminal, "operator");
        tell(operator, "DEPA", "XIA-LANDPORT", ago(90), train);
        page.navigate("/operator/board.xhtml");
        assertThat(page.locator("#corridor .between").first()).containsText("Horgos");
        assertThat(page.locator("#corridor")).containsText(train);

        tell(operator, "ARRI", "KZ-ALTYNKOL", ago(30), train);
        seenAt(page, "Altynkol station");
        tell(operator, "DEPA", "KZ-ALTYNKOL", ago(29), train);
        tell(operator, "ARRI", "KZ-AKTAU-PORT", ago(1), train);
        seenAt(page, "Aktau port");
    }

    @Test
    void theBoardIsDrawnByPollingWhereNothingCanBePushed(Terminal terminal, Browser browser) {
        Caller operator = terminal.as("operator");
        announce(operator);
        Page page = browser.signedIn(terminal, "operator");
        page.addInitScript("delete window.WebSocket");
        page.clock().install();
        page.navigate("/operator/board.xhtml");
        assertThat(page.locator("#corridor")).not().containsText(train);

        tell(operator, "DEPA", "XIA-LANDPORT", ago(20), train);
        page.waitForCondition(
                () -> {
                    page.clock().fastForward(MINUTE_AND_MORE);
                    return page.locator("#corridor").textContent().contains(train);
                });
    }

    @Test
    void whatHappenedBeforeTheBoardCouldListenIsSeenOnceItCan(Terminal terminal, Browser browser) {
        Caller operator = terminal.as("operator");
        announce(operator);
        Page page = browser.signedIn(terminal, "operator");
        page.addInitScript(LISTENS_WHEN_TOLD);
        page.navigate("/operator/board.xhtml");
        assertThat(page.locator("#corridor")).not().containsText(train);

        tell(operator, "DEPA", "XIA-LANDPORT", ago(20), train);
        page.waitForCondition(() -> operator.get("/board").toString().contains(train));
        page.evaluate("listen()");
        assertThat(page.locator("#corridor")).containsText(train);
    }

    @Test
    void everyPlaceKeepsItsOwnClockAcrossTheChangeOfZone(Terminal terminal, Browser browser) {
        Caller operator = terminal.as("operator");
        tell(operator, "GTIN", "XIA-LANDPORT", "2024-02-20T12:00:00+08:00", null);
        tell(operator, "GTOT", "HRS-CN", "2024-02-27T12:00:00+08:00", null);
        tell(operator, "GTIN", "KZ-ALMATY", "2024-02-29T12:00:00+06:00", null);
        tell(operator, "GTOT", "KZ-ALMATY", "2024-03-02T12:00:00+05:00", null);
        String told = operator.get("/containers/" + box).toString();
        Assertions.assertThat(told)
                .contains("2024-02-20T04:00:00Z", "2024-02-27T04:00:00Z")
                .contains("2024-02-29T06:00:00Z", "2024-03-02T07:00:00Z");

        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/container.xhtml?id=" + box);
        assertThat(page.locator("#timeline .when"))
                .containsText(new String[] {"12:00", "12:00", "12:00", "12:00"});
        assertThat(page.locator("#timeline .when").nth(0)).containsText("UTC+8");
        assertThat(page.locator("#timeline .when").nth(1)).containsText("UTC+8");
        assertThat(page.locator("#timeline .when").nth(2)).not().containsText("UTC");
        assertThat(page.locator("#timeline .when").nth(3)).not().containsText("UTC");
    }

    @Test
    void aTariffIsEnteredAndClocksGoByItUntilItIsTakenBack(Terminal terminal, Browser browser) {
        Caller operator = terminal.as("operator");
        announce(operator);
        tell(operator, "ARRI", "KZ-MANGISTAU", ago(60), train);
        tell(operator, "ARRI", "KZ-KURYK-PORT", ago(50), train);
        Page page = browser.signedIn(terminal, "manager");
        page.navigate("/operator/tariffs.xhtml");
        page.click("#begin");
        page.selectOption("#facility", "KZ-KURYK-PORT");
        page.fill("#name", "Kuryk price list " + train);
        page.fill("#freeDays", "1");
        page.fill("#tiers", "two");
        page.fill("#validFrom", "2024-01-01");
        page.fill("#source", "Port, letter 7");
        page.click("#enter");
        assertThat(page.locator("#tiers-wrong")).containsText("rate");
        page.fill("#tiers", "2 = 2500; 3 = 4000");
        page.click("#enter");
        assertThat(page.locator("#messages")).containsText("The tariff is entered");

        page.navigate("/operator/clocks.xhtml?id=" + box);
        assertThat(page.locator("#box")).containsText("Kuryk price list " + train);
        page.navigate("/operator/tariffs.xhtml");
        page.locator("#grid tbody tr", new Page.LocatorOptions().setHasText(train))
                .getByText("Take back")
                .click();
        page.fill("#reason", "Draft of another year");
        page.click("#withdraw");
        assertThat(page.locator("#messages")).containsText("taken back");
        page.navigate("/operator/clocks.xhtml?id=" + box);
        assertThat(page.locator("#box")).not().containsText(train);
    }

    /** The board leads from a place to the boxes there. */
    private void seenAt(Page page, String place) {
        page.navigate("/operator/board.xhtml");
        page.locator("#corridor a", new Page.LocatorOptions().setHasText(place)).first().click();
        page.waitForURL("**/containers.xhtml**");
        page.fill(".grid-find", box);
        assertThat(page.locator("#grid tbody")).containsText(shown);
    }

    private void announce(Caller operator) {
        String row =
                "%1$s,5276403,%2$s,42G1,KZ6%3$s,7%3$s,Xi'an Longmarch Export Co,Almaty Solar LLP,"
                        + "XIA-LANDPORT,AZ-ALAT,1,8541430000,Photovoltaic modules,20,PX,19800,"
                        + "20600,640,PCE,96000.00,USD\n";
        Reply saved =
                operator.post(
                        "/train-lists",
                        "text/csv",
                        TrainListText.HEADER
                                + "\n"
                                + row.formatted(train, box, box.substring(4, 10)));
        Assertions.assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    }

    private static String ago(int hours) {
        return Instant.now().minus(hours, ChronoUnit.HOURS).toString();
    }

    private void tell(Caller operator, String code, String place, String at, String on) {
        String type = code.startsWith("GT") ? "equipment" : "transport";
        String rail =
                on == null ? "" : ",\"railTransport\":{\"railServiceReference\":\"" + on + "\"}";
        String event =
                """
                {"events":[{"eventID":"%1$s-%2$s-%3$s","eventDateTime":"%4$s","eventUpdatedDateTime":"%4$s",
                 "eventRouting":{"originatingParty":{"partyCode":"KTZ"}},
                 "eventLocation":{"facility":{"facilityCode":"%3$s","facilityCodeListProvider":"CUSTOM"}},
                 "eventClassification":{"eventTypeCode":"%5$s","eventClassifierCode":"ACT",
                   "%6$sEventTypeCode":"%2$s"},
                 "equipmentDetails":{"equipmentReference":"%1$s"},
                 "transportDetails":{"transportCall":{"modeOfTransport":"RAIL"%7$s}}}]}\
                """
                        .formatted(box, code, place, at, type.toUpperCase(Locale.ROOT), type, rail);
        Reply taken = operator.post("/events", event);
        Assertions.assertThat(taken.json().path("accepted").asInt())
                .as(taken.toString())
                .isEqualTo(1);
    }
}
