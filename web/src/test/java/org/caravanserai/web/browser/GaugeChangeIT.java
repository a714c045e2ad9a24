package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.caravanserai.web.it.Boxes;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Reply;
import org.caravanserai.web.it.Terminal;
import org.caravanserai.web.it.TrainListText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A container from Xi'an over the gauge change, worked with a wedge scanner, to Aktau. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class GaugeChangeIT {

    private static final String WAGON = "94791647";

    private final String box = Boxes.next();
    private final String serial = box.substring(4, 10);
    private final String train = "G" + serial;
    private Page page;

    @Test
    void theContainerIsScannedOntoAWideWagonAndFollowedToAktau(Terminal terminal, Browser browser) {
        Caller operator = terminal.as("operator");
        announce(operator);
        tell(operator, "DEPA", "XIA-LANDPORT", train, 90);
        tell(operator, "ARRI", "KZ-ALTYNKOL", train, 3);
        page = browser.signedIn(terminal, "operator");

        openList();
        Scanner.scan(page, "94791647");
        assertThat(page.locator("#messages")).containsText("before its wagon");
        Scanner.scan(page, box);
        assertThat(page.locator("#scan")).hasAttribute("placeholder", "Scan the wagon of " + box);
        Scanner.scan(page, WAGON);
        assertThat(page.locator("#rows tbody tr").first()).containsText("✓");
        page.locator("#undo").click();
        assertThat(page.locator("#rows tbody tr").first()).containsText("awaited");
        Scanner.scan(page, box);
        Scanner.scan(page, WAGON);
        page.locator("#post").click();
        assertThat(page.locator("#messages")).containsText("Posted: 1");

        page.navigate("/operator/container.xhtml?id=" + box);
        assertThat(page.locator("aside")).containsText(WAGON);
        assertThat(page.locator("aside")).containsText("5276403");
        tell(operator, "DEPA", "KZ-ALTYNKOL", "1302", 0);
        tell(operator, "ARRI", "KZ-AKTAU-PORT", "1302", 0);
        page.reload();
        assertThat(page.locator(".facts")).containsText("Aktau");
    }

    private void announce(Caller operator) {
        String csv =
                TrainListText.HEADER
                        + "\n"
                        + "%1$s,5276403,%2$s,42G1,KZ7%3$s,8%3$s,Xi'an Longmarch Export Co,Almaty"
                        + " Solar LLP,XIA-LANDPORT,KZ-AKTAU-PORT,1,8541430000,Photovoltaic"
                        + " modules,20,PX,19800,20600,640,PCE,96000.00,USD\n";
        Reply saved = operator.post("/train-lists", "text/csv", csv.formatted(train, box, serial));
        Assertions.assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    }

    private void tell(Caller operator, String code, String place, String on, int hoursAgo) {
        Instant at = Instant.now().minus(hoursAgo, ChronoUnit.HOURS);
        String event =
                """
                {"events":[{"eventID":"%1$s-%2$s-%3$s","eventDateTime":"%4$s","eventUpdatedDateTime":"%4$s",
                 "eventRouting":{"originatingParty":{"partyCode":"KTZ"}},
                 "eventLocation":{"facility":{"facilityCode":"%3$s","facilityCodeListProvider":"CUSTOM"}},
                 "eventClassification":{"eventTypeCode":"TRANSPORT","eventClassifierCode":"ACT",
                   "transportEventTypeCode":"%2$s"},
                 "transportDetails":{"transportCall":{"modeOfTransport":"RAIL",
                   "railTransport":{"railServiceReference":"%5$s"}}}}]}\
                """
                        .formatted(on + serial, code, place, at, on);
        Reply taken = operator.post("/events", event);
        Assertions.assertThat(taken.json().path("accepted").asInt())
                .as(taken.toString())
                .isEqualTo(1);
    }

    private void openList() {
        page.navigate("/operator/reloadings.xhtml");
        page.selectOption("#facility", "KZ-ALTYNKOL");
        page.fill("#from", train);
        page.fill("#to", "1302");
        page.locator("#open").click();
        page.waitForURL("**/reloading.xhtml**");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
    }
}
