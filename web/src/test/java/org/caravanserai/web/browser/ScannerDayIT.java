package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.caravanserai.web.it.Boxes;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Eventually;
import org.caravanserai.web.it.Reply;
import org.caravanserai.web.it.Terminal;
import org.caravanserai.web.it.TrainListText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One container with a wedge scanner from the seal to the gate pass. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class ScannerDayIT {

    private static final String GATEWAY = "KZ-KHORGOS-GATEWAY";

    private final String box = Boxes.next();
    private Page page;

    @Test
    void receivesPutsAwayCountsPicksAndHandsOut(Terminal terminal, Browser browser) {
        announce(terminal.as("operator"));
        page = browser.signedIn(terminal, "clerk");
        receive();
        String lot = lot(terminal.as("clerk"));
        putAway(lot);
        count(lot);
        release(terminal.as("broker"), lot);
        pickAndHandOut(lot);
        Assertions.assertThat(terminal.as("clerk").get("/stock?lot=" + lot).json().path("items"))
                .isEmpty();
    }

    private void announce(Caller operator) {
        String csv =
                TrainListText.HEADER
                        + "\n"
                        + "S%1$s,5276403,%2$s,42G1,KZ7%1$s,7%1$s,Xi'an Longmarch Export Co,Almaty"
                        + " Solar LLP,XIA-LANDPORT,%3$s,1,8541430000,Photovoltaic"
                        + " modules,20,PX,19800,20600,640,PCE,96000.00,USD\n";
        String serial = box.substring(4, 10);
        Reply saved =
                operator.post("/train-lists", "text/csv", csv.formatted(serial, box, GATEWAY));
        Assertions.assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        String arrived =
                """
                {"events":[{"eventID":"%1$s-ARRI","eventDateTime":"%2$s","eventUpdatedDateTime":"%2$s",
                 "eventRouting":{"originatingParty":{"partyCode":"KTZ","codeListProvider":"CUSTOM"}},
                 "eventLocation":{"facility":{"facilityCode":"%3$s","facilityCodeListProvider":"CUSTOM"}},
                 "eventClassification":{"eventTypeCode":"TRANSPORT","eventClassifierCode":"ACT",
                   "transportEventTypeCode":"ARRI"},
                 "transportDetails":{"modeOfTransport":"RAIL",
                   "railTransport":{"railServiceReference":"S%4$s"}},
                 "equipmentDetails":{"equipmentReference":"%1$s"}}]}\
                """
                        .formatted(box, at, GATEWAY, serial);
        Assertions.assertThat(operator.post("/events", arrived).status()).isEqualTo(200);
    }

    private void answered() {
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Scanned on any page, a container leads to the receipt it waits on. */
    private void receive() {
        Scanner.pull(page, box);
        page.waitForURL("**/receipt.xhtml**");
        Scanner.scan(page, "KZ7" + box.substring(4, 10));
        assertThat(page.locator(".seal .status.good")).hasText("matched");
        Scanner.scan(page, "Q-01");
        Scanner.scan(page, "0001");
        Scanner.scan(page, "20*");
        assertThat(page.locator("tr.line-1")).containsText("20 ");
        damage();
        page.locator("#post").click();
        assertThat(page.locator(".ui-messages-info")).containsText("posted to temporary storage");
    }

    /** What is wrong stands at its field, and the form stays open until it is right. */
    private void damage() {
        page.locator("#found-line").selectOption("1");
        answered();
        page.locator("#damage-box summary").click();
        page.locator("#damaged-reason").fill("Corners crushed");
        page.locator("#damaged-packages").fill("99");
        page.locator("#damage").click();
        assertThat(page.locator("#damage-box .ui-message-error")).isVisible();
        page.locator("#damaged-packages").fill("2");
        page.locator("#damage").click();
        assertThat(page.locator(".ui-messages-info")).containsText("2 packages of line 1");
    }

    private String lot(Caller clerk) {
        return clerk.get("/stock?container=" + box).text("/items/0/lot");
    }

    /** The bin that is suggested first is taken, which says why. */
    private void putAway(String lot) {
        page.navigate("/clerk/moves.xhtml");
        Scanner.scan(page, "NOBODY-KNOWS-THIS");
        assertThat(page.locator(".ui-messages-error")).containsText("Nothing was changed");
        Scanner.scan(page, lot);
        assertThat(page.locator(".advice")).containsText("room for");
        Scanner.scan(page, "A-01-01-1");
        page.locator("#move").click();
        assertThat(page.locator(".ui-messages-info")).containsText("from Q-01 to A-01-01-1");
    }

    private void count(String lot) {
        page.navigate("/clerk/counts.xhtml?lot=" + lot + "&site=" + GATEWAY);
        page.locator("#begin").click();
        page.waitForURL("**/count.xhtml**");
        Scanner.scan(page, "A-01-01-1");
        Scanner.scan(page, lot);
        page.locator("#packages").fill("20");
        page.locator("#keep").click();
        answered();
        page.locator("#hand-in").click();
        answered();
        assertThat(page.locator(".facts .status").first())
                .hasText(Pattern.compile("posted", Pattern.CASE_INSENSITIVE));
    }

    private static void release(Caller broker, String lot) {
        Reply draft =
                broker.post(
                        "/declarations",
                        """
                        {"procedure":"4000","feature":"000","currency":"USD","items":[{"lot":"%s",
                         "commodityCode":"8541430000","origin":"CN","measures":{"packages":20,
                         "netKg":19800,"grossKg":20600,"supplementary":{"quantity":640,"unit":"PCE"}},
                         "value":{"amount":96000.00,"currency":"USD"}}]}\
                        """
                                .formatted(lot));
        Assertions.assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        String id = draft.text("id");
        Reply filed = broker.post("/declarations/" + id + "/filing", "");
        Assertions.assertThat(filed.status()).as(filed.toString()).isEqualTo(202);
        Eventually.see(
                () -> broker.get("/declarations/" + id),
                reply -> "RELEASED".equals(reply.text("status")));
    }

    private void pickAndHandOut(String lot) {
        page.navigate("/clerk/picks.xhtml?lot=" + lot + "&site=" + GATEWAY);
        page.locator("#look").click();
        assertThat(page.locator("#preview")).containsText("In this bin since");
        page.locator("#keep").click();
        page.waitForURL("**/pick.xhtml**");
        Scanner.scan(page, "B-01-01-1");
        assertThat(page.locator(".ui-messages-error")).containsText("wrong bin");
        Scanner.scan(page, "A-01-01-1");
        Scanner.scan(page, lot);
        assertThat(page.locator("tr.line-1")).containsText("fetched");
        page.locator("#vehicle").fill("077 ABC 05");
        page.locator("#dispatch").click();
        page.waitForURL("**/gate-pass.xhtml**");
        assertThat(page.locator("article.paper")).containsText("077 ABC 05");
    }
}
