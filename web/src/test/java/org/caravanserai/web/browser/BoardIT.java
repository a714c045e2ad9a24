package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dispatcher's day in a browser: a ban is entered, and what goes wrong is worked through. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class BoardIT {

    @Test
    void aBanStandsOnTheBoardUntilItIsLifted(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/network.xhtml");
        page.click("#begin");
        page.selectOption("#facility", "KZ-KURYK-PORT");
        page.fill("#reason", "Gusts of 24 m/s");
        page.click("#enter");
        assertThat(page.locator("#source-wrong")).not().isEmpty();
        page.fill("#source", "Harbour master");
        page.click("#enter");
        assertThat(page.locator("#messages")).containsText("the board shows it");

        page.navigate("/operator/board.xhtml");
        assertThat(page.locator("#board")).containsText("Gusts of 24 m/s");

        page.navigate("/operator/network.xhtml");
        page.locator("#bans tbody tr", new Page.LocatorOptions().setHasText("Gusts of 24"))
                .getByText("Lift")
                .click();
        page.fill("#why", "Calm again");
        page.click("#lift");
        assertThat(page.locator("#messages")).containsText("lifted");
    }

    @Test
    void anExceptionIsTakenCommentedAndClosedWithAnOutcome(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/board.xhtml");
        page.navigate("/operator/exceptions.xhtml");
        page.locator("#grid tbody tr").first().getByText("Take on").click();
        assertThat(page.locator("#messages")).containsText("yours");

        page.selectOption("#whose", "MINE");
        Locator mine = page.locator("#grid tbody tr");
        assertThat(mine).hasCount(1);
        mine.getByText("Work on it").click();
        page.fill("#reason", "Called the station");
        page.click("#say");
        assertThat(page.locator("#closing")).containsText("Called the station");
        page.fill("#reason", "It stands in the yard");
        page.selectOption("#as", "FALSE_ALARM");
        page.click("#close");
        assertThat(page.locator("#messages")).containsText("closed");

        page.selectOption("#whose", "");
        page.selectOption("#state", "CLOSED");
        assertThat(page.locator("#grid tbody")).containsText("It stands in the yard");
    }
}
